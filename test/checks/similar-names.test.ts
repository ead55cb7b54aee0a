import { pinyin } from 'pinyin-pro';
import { similarNames } from '../../src/checks/similar-names';
import { brief, contextOf, register } from './support/tables';

const sound = (character: string): string => pinyin(character, { toneType: 'none' });
const similar = (names: readonly string[], aliases: Readonly<Record<string, string>> = {}): string[] =>
  brief(
    similarNames.run({
      ...contextOf([register('customers', ['客户编号', '客户名称'], ...names.map((name, at) => [`C${at + 1}`, name]))]),
      names: { sound, aliases: new Map(Object.entries(aliases)) },
    }),
  );

describe('names that may be one customer (requirements section 6)', () => {
  test.each([
    ['有限公司 and 有限责任公司', '杭州泰荣贸易有限责任公司', '杭州泰荣贸易有限公司'],
    ['有限公司 and 公司', '苏州广昌机械设备有限公司', '苏州广昌机械设备公司'],
    ['province before city', '浙江宁波凌科物流有限公司', '宁波凌科物流有限公司'],
    ['city with and without 市', '佛山恒维食品有限公司', '佛山市恒维食品有限公司'],
    ['province, city and form', '成都海信纺织有限公司', '四川省成都市海信纺织有限责任公司'],
    ['region in brackets', '祥隆建筑工程（武汉）有限公司', '武汉祥隆建筑工程有限公司'],
    ['words for one trade', '杭州泰荣商贸有限公司', '杭州泰荣贸易有限公司'],
  ])('another form of one name: %s', (_, first, second) =>
    expect(similar([first, second])).toEqual(['nameVariant 1.客户名称 → C1']),
  );

  test.each([
    ['宏达 / 鸿达', '杭州宏达贸易有限公司', '杭州鸿达贸易有限公司', 'nameHomophone'],
    ['tones differ', '青岛星业机械设备有限公司', '青岛兴业机械设备有限公司', 'nameHomophone'],
    ['without trade', '杭州宏达', '杭州宏达贸易有限公司', 'nameShort'],
    ['without place', '宏达贸易有限公司', '杭州宏达贸易有限公司', 'nameShort'],
    ['legal forms and order', 'Blue Star Trading Co., Ltd.', 'Trading Bluestar Limited', 'nameLatin'],
    ['initials', 'International Business Machines Corp.', 'IBM', 'nameLatin'],
    ['pinyin', '华为技术有限公司', 'Huawei Technologies Co., Ltd.', 'nameRomanised'],
  ])('a likeness, shown as 提示: %s', (_, first, second, rule) => {
    expect(similar([first, second])).toEqual([`${rule} 1.客户名称 → C1`]);
  });

  test.each([
    ['宏达 and 宏远', '杭州宏达贸易有限公司', '杭州宏远贸易有限公司'],
    ['characters swapped', '西安汇信食品有限公司', '西安信汇食品有限公司'],
    ['two cities', '杭州佰洋贸易有限公司', '宁波佰洋贸易有限公司'],
    ['two branches', '上海金昌物流有限公司北京分公司', '上海金昌物流有限公司广州分公司'],
    ['a branch and its firm', '上海金昌物流有限公司', '上海金昌物流有限公司广州分公司'],
    ['two shops', '深圳佰正科技园二号店', '深圳佰正科技园一号店'],
    ['电子 and 电器', '南京博荣电器有限公司', '南京博荣电子有限公司'],
    ['第一 and 第二', '厦门市第二中学', '厦门市第一中学'],
    ['two numbers', 'Acme Store 12 Ltd', 'Acme Store 14 Ltd'],
    ['persons', '张伟', '章伟'],
  ])('two customers: %s', (_, first, second) => expect(similar([first, second])).toEqual([]));

  test('别名 makes two names one, as a person has said', () => {
    expect(similar(['阿里巴巴集团', '淘宝'], { 淘宝: '阿里巴巴集团' })).toEqual(['nameAlias 1.客户名称 → C1']);
    expect(similar(['阿里巴巴集团', '淘宝'])).toEqual([]);
  });

  test('without the sounds of characters everything but homophones is found', () => {
    const table = register(
      'customers',
      ['客户编号', '客户名称'],
      ['C1', '佛山恒维食品公司'],
      ['C2', '佛山市恒维食品有限公司'],
    );
    expect(brief(similarNames.run(contextOf([table])))).toEqual(['nameVariant 1.客户名称 → C1']);
  });
});
