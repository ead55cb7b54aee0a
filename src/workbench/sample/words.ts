/** Parts of made-up names. No person or firm is meant; phone numbers have 0000 in the middle, mail goes to example.com. */
export const CITIES = [
  { name: '宁波', area: '0574', road: '宁波市江东路' },
  { name: '杭州', area: '0571', road: '杭州市澄溪路' },
  { name: '苏州', area: '0512', road: '苏州市桐里街' },
  { name: '上海', area: '021', road: '上海市榆林支路' },
  { name: '青岛', area: '0532', road: '青岛市屿前路' },
  { name: '成都', area: '028', road: '成都市禾丰巷' },
] as const;
export const FIRST = ['澄', '屿', '桐', '岚', '霁', '汀', '禾', '砚', '樾', '曜', '沅', '筠'] as const;
export const SECOND = ['舟', '野', '衡', '砾', '帆', '榆', '澈', '岑', '朔', '芃', '序', '湾'] as const;
export const TRADES = ['机械设备', '食品', '纺织', '电子科技', '建材', '物流', '医疗器械', '餐饮管理'] as const;
export const INDUSTRY: Readonly<Record<string, string>> = {
  机械设备: '制造业',
  食品: '批发零售',
  纺织: '制造业',
  电子科技: '信息技术',
  建材: '建筑业',
  物流: '交通运输',
  医疗器械: '医疗健康',
  餐饮管理: '餐饮',
};
export const INSTITUTIONS = ['中学', '医院', '文化馆', '设计院'] as const;
export const SURNAMES = ['季', '柏', '岑', '蔺', '宁', '祁', '桑', '佟', '邬', '晏', '闵', '浦'] as const;
export const GIVEN = [
  '知远',
  '映秋',
  '一帆',
  '书禾',
  '景行',
  '若谷',
  '清越',
  '怀瑾',
  '南星',
  '半夏',
  '予安',
  '砚之',
] as const;
export const OWNERS = [
  { name: '季知远', department: '销售一部' },
  { name: '柏映秋', department: '销售一部' },
  { name: '祁景行', department: '销售二部' },
  { name: '桑南星', department: '销售二部' },
  { name: '晏予安', department: '大客户部' },
] as const;
export const PRODUCTS = [
  { name: '轴承', price: 126 },
  { name: '油泵', price: 1250 },
  { name: '液压阀', price: 430 },
  { name: '密封圈', price: 18 },
  { name: '减速机', price: 3680 },
] as const;
