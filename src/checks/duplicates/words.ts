/** Words of company names that are no 字号: trades and legal forms, Chinese and foreign. */

/** 行业: what a firm does. A name may chain several (建筑工程, 餐饮管理). */
export const TRADES: ReadonlySet<string> = new Set(
  (
    '贸易 商贸 经贸 工贸 外贸 国际贸易 进出口 科技 技术 信息 网络 软件 数码 电子 电器 电气 电力 电子商务 在线 智能 自动化 机械 机电 设备 ' +
    '仪器 仪表 五金 工具 模具 轴承 阀门 建筑 建设 建材 装饰 装修 装潢 工程 园林 景观 绿化 市政 路桥 钢结构 钢铁 金属 矿业 ' +
    '物流 货运 运输 快递 速递 供应链 仓储 航运 船务 汽车 汽配 汽修 摩托车 轮胎 石油 石化 化工 化学 能源 燃气 新能源 光伏 环保 环境 ' +
    '食品 餐饮 饮食 酒店 宾馆 饭店 酒业 酒水 茶业 茶叶 粮油 粮食 农业 农产品 水产 畜牧 养殖 种业 果蔬 调味品 ' +
    '纺织 服装 服饰 制衣 鞋业 皮革 家纺 针织 印染 家具 家居 家电 木业 门窗 玻璃 陶瓷 卫浴 灯饰 照明 塑料 塑胶 橡胶 包装 印刷 印务 纸业 ' +
    '医疗 医药 药业 制药 生物 器械 保健 健康 医院 诊所 门诊 药房 药店 大药房 教育 培训 咨询 学校 幼儿园 小学 中学 大学 学院 ' +
    '文化 传媒 传播 广告 影视 娱乐 旅游 旅行社 体育 健身 会展 设计 策划 图书 出版 投资 金融 担保 保险 租赁 资产 基金 证券 财务 ' +
    '会计 税务 律师 法律 知识产权 人力资源 劳务 物业 房地产 置业 地产 开发 管理 服务 家政 保洁 安防 保安 通信 通讯 电信 ' +
    '制造 制品 生产 加工 销售 经营 批发 零售 百货 超市 商业 商务 实业 产业 控股 发展 企业 用品 材料 配件 产品 珠宝 首饰 化妆品 日化 美容 美发 眼镜 玩具 礼品 宠物 花卉 种植'
  ).split(' '),
);

/** Trades that offices use for one another. */
export const SAME_TRADE: Readonly<Record<string, string>> = {
  商贸: '贸易',
  经贸: '贸易',
  技术: '科技',
  汽配: '汽车配件',
  装潢: '装饰',
  装修: '装饰',
  通讯: '通信',
};

/** 组织形式, the longest first. */
export const LEGAL_FORM =
  /(?:股份有限责任公司|集团有限责任公司|集团股份有限公司|有限责任公司|股份有限公司|集团有限公司|有限合伙|有限公司|集团公司|股份公司|总公司|公司|集团|合作社|事务所|工作室|个体户|经营部|商行|商店|厂)$/;

/** Foreign legal forms and words that tell no two firms apart. */
export const FOREIGN_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co company companies ltd limited llc llp lp plc ag aktiengesellschaft gmbh kg sa sas spa srl bv nv ' +
    'oy ab as se pte pty pvt kk the and of group holding holdings com'
  ).split(' '),
);
