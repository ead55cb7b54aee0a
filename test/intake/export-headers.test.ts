/** Tables as other programs export them: which register they give, and where their columns go. */
import { grid, mapped, plan, sheet } from './support';

const read = (name: string, text: string): { register: unknown; fields: Record<string, string | null> } => {
  const [table] = plan(sheet(name, grid(text))).tables;
  return { register: table!.register, fields: mapped(table!) };
};

test.each([
  [
    'CRM accounts in English',
    `Account ID|Account Name|Type|Billing Street|Billing City|Billing Zip/Postal Code|Fax|Industry|Account Owner|Created Date|Annual Revenue
     0015g|Acme Corp|Company|1 Main St|Austin|310000|5550101|Retail|Jane Doe|2024-01-15|1000000
     0016g|Globex Inc|Company|2 Oak Ave|Dallas|310000|5550102|Retail|John Roe|2024-01-25|2000000`,
    'customers',
    {
      'Account ID': '客户编号',
      'Account Name': '客户名称',
      Type: '客户类型',
      'Billing Street': '地址',
      'Billing City': '地区',
      'Billing Zip/Postal Code': '邮编',
      Industry: '行业',
      'Account Owner': '客户经理',
      'Created Date': '建档日期',
      Fax: null,
      'Annual Revenue': null,
    },
  ],
  [
    '财务软件客户档案',
    `客户编码|客户名称|客户简称|所属行业|税号|法人|电话|手机|邮政编码|开户银行|分管部门|专管业务员|信用等级|信用期限|付款条件|发展日期|最后交易日期
     0101|杭州甲贸易有限公司|甲贸易|批发|91330106MA2AG8RK4Y|王五|0571-88001234|13812341234|310000|工行|销售一部|李四|A|30|月结|2020-01-05|2025-01-05
     0102|宁波乙机械厂|乙机械|制造|91330203MA2AG8RK4X|王六|0574-88001234|13812341235|315000|建行|销售二部|李五|B|60|月结|2021-01-05|2025-02-05`,
    'customers',
    {
      客户编码: '客户编号',
      客户名称: '客户名称',
      客户简称: null,
      电话: '固定电话',
      手机: '手机',
      分管部门: '所属部门',
      专管业务员: '客户经理',
      信用期限: '账期天数',
      付款条件: '结算方式',
      发展日期: '建档日期',
      法人: null,
      信用等级: null,
      最后交易日期: null,
    },
  ],
  [
    'orders_export_1',
    `Name|Email|Financial Status|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Id
     #1001|a@acme.com|paid|113|2024-01-15 10:19:00 -0500|2|Blue Mug|50|Ann Lee|45001
     #1002|b@globex.com|paid|221|2024-01-16 10:19:00 -0500|4|Red Mug|50|Bob Ray|45002`,
    'transactions',
    {
      Id: '单号',
      'Created at': '日期',
      'Lineitem name': '产品',
      'Lineitem quantity': '数量',
      'Lineitem price': '单价',
      Total: '金额',
      'Billing Name': '客户编号',
    },
  ],
  [
    '网店订单',
    `订单编号|买家会员名|总金额|订单状态|收货地址|订单创建时间|宝贝标题|宝贝总数量|物流单号
     T1|小明|99|交易成功|浙江省杭州市|2025-01-05 10:00:00|蓝色杯子|1|SF123
     T2|小红|199|交易成功|浙江省宁波市|2025-01-06 10:00:00|红色杯子|2|SF124`,
    'transactions',
    {
      订单编号: '单号',
      买家会员名: '客户编号',
      总金额: '金额',
      订单创建时间: '日期',
      宝贝标题: '产品',
      宝贝总数量: '数量',
      物流单号: null,
    },
  ],
  [
    '通讯录',
    `姓名|公司|职务|手机|生日|爱好
     张三|杭州甲贸易有限公司|经理|13812341234|1980-01-05|钓鱼
     李四|宁波乙机械厂|会计|13812341235|1985-01-05|读书`,
    'contacts',
    { 姓名: '姓名', 公司: '客户编号', 职务: '职位', 手机: '联系方式', 生日: '生日', 爱好: '喜好' },
  ],
])('%s', (name, text, register, fields) => {
  const made = read(name, text);
  expect(made.register).toBe(register);
  expect(made.fields).toMatchObject(fields);
});

test('headers with stars and long instructions in brackets are headers, not notes', () => {
  const made = read(
    '导入模板',
    `*客户名称（必填）|*统一社会信用代码（必填，18位，与营业执照一致，不得有空格或其他字符，不足18位者请勿填写）|*ContactName
     甲公司|91330106MA2AG8RK4Y|张三\n乙公司|91330203MA2AG8RK4X|李四`,
  );
  expect(Object.values(made.fields)).toEqual(['客户名称', '统一社会信用代码', '联系人']);
});

test.each([
  ['成立时间', '2010-01-05'],
  ['车位号', 'A12'],
  ['余额', '100'],
  ['会员卡号', '8800'],
  ['下次跟进时间', '2026-01-05'],
])('%s shares only its ending with a field, and is kept', (header, value) => {
  const made = read('客户', `客户编号|客户名称|${header}\nK1|甲公司|${value}\nK2|乙公司|${value}`);
  expect(made.fields[header]).toBeNull();
});

test('of two columns that name one field the plainer word is meant', () => {
  const made = read('客户', '客户编号|客户简称|客户全称\nK1|甲|甲贸易有限公司\nK2|乙|乙机械厂');
  expect(made.fields).toMatchObject({ 客户全称: '客户名称', 客户简称: null });
});

test('a column called type without any word of the list is kept', () => {
  const rows = (words: string) =>
    words
      .split(' ')
      .map((word, i) => `K${i}|店${i}|${word}`)
      .join('\n');
  const type = (words: string) => read('客户', `id|name|type\n${rows(words)}`).fields['type'];
  expect(type('delis bbq thai pizza sushi')).toBeNull();
  expect(type('企业 个人 企业 机构 个人')).toBe('客户类型');
});
