/** A line of the ledger of the bid of 2018 and 2019. All of it is invented: no such ledger was found. */
export interface LedgerRow {
  readonly name: string;
  readonly category: '公园绿地' | '水系治理' | '道路桥梁' | '棚户区改造' | '管网' | '公共服务' | '智慧城市' | '其他';
  readonly nature: '新建' | '续建' | '改扩建';
  readonly status: '谋划' | '前期' | '在建' | '竣工' | '停工';
  readonly place: string;
  readonly location: string;
  readonly content: string;
  /** 万元. */
  readonly invested: readonly [total: number, done: number];
  readonly start: string;
  readonly finish: string;
  readonly progressPercent: number;
  readonly problems: string;
}

export const LEDGER: readonly LedgerRow[] = [
  { name: '龙腾湖公园提升工程', category: '公园绿地', nature: '改扩建', status: '在建', place: '112.6318,35.0853',
    location: '玉泉街道龙腾湖畔', content: '环湖步道 3.6 公里、补植乔木 2 400 株', invested: [8600, 5200], start: '2018-09',
    finish: '2019-10', progressPercent: 62, problems: '东岸 1.2 公顷土地手续未完成' },
  { name: '南山森林公园北入口', category: '公园绿地', nature: '新建', status: '竣工', place: '112.5935,35.0580',
    location: '沁园街道南环路北', content: '入口广场、停车场、游客步道', invested: [3200, 3150], start: '2018-03',
    finish: '2019-04', progressPercent: 100, problems: '' },
  { name: '北海片区街头游园', category: '公园绿地', nature: '新建', status: '竣工', place: '112.5985,35.1092',
    location: '北海街道', content: '新建游园 5 处，合计 4.3 公顷', invested: [1850, 1850], start: '2018-04',
    finish: '2018-12', progressPercent: 100, problems: '' },
  { name: '湨河生态提升（西一环至愚公路）', category: '水系治理', nature: '续建', status: '在建', place: '112.5590,35.0856',
    location: '湨河城区段', content: '治理河道 8.8 公里，恢复自然岸线', invested: [46000, 21500], start: '2018-06',
    finish: '2020-12', progressPercent: 47, problems: '两处桥下管线需迁改' },
  { name: '蟒河截污清淤', category: '水系治理', nature: '新建', status: '在建', place: '112.5905,35.0975',
    location: '蟒河天坛路至学苑路', content: '清淤 5.1 公里，截流排污口 14 处', invested: [9800, 6300], start: '2018-10',
    finish: '2019-12', progressPercent: 66, problems: '' },
  { name: '西一环快速化改造', category: '道路桥梁', nature: '改扩建', status: '在建', place: '112.5415,35.1005',
    location: '西一环', content: '道路拓宽 4.9 公里，同步建设防护绿带', invested: [38500, 14200], start: '2018-11',
    finish: '2020-06', progressPercent: 38, problems: '绿带内 3 户待搬迁' },
  { name: '学苑路跨湨河桥', category: '道路桥梁', nature: '新建', status: '竣工', place: '112.6222,35.0869',
    location: '学苑路', content: '桥长 168 米，双向六车道', invested: [7400, 7280], start: '2018-02',
    finish: '2019-05', progressPercent: 100, problems: '' },
  { name: '古槐片区棚户区改造', category: '棚户区改造', nature: '续建', status: '在建', place: '112.5890,35.0915',
    location: '济水街道', content: '改造住房 1 260 套，配建游园 0.5 公顷', invested: [52000, 33800], start: '2018-05',
    finish: '2020-10', progressPercent: 58, problems: '安置房用地指标不足' },
  { name: '荆梁村城中村改造', category: '棚户区改造', nature: '新建', status: '前期', place: '112.5742,35.0858',
    location: '济水街道荆梁路', content: '改造住房 860 套', invested: [36000, 900], start: '2019-06',
    finish: '2021-12', progressPercent: 3, problems: '控规调整未批复' },
  { name: '宣化街雨污分流', category: '管网', nature: '新建', status: '在建', place: '112.5790,35.0932',
    location: '济水街道宣化街', content: '雨污水管 6.4 公里', invested: [4300, 2900], start: '2018-08',
    finish: '2019-08', progressPercent: 71, problems: '' },
  { name: '玉泉供热管网二期', category: '管网', nature: '新建', status: '停工', place: '112.6262,35.0748',
    location: '玉泉街道', content: '供热主管 9.2 公里', invested: [11200, 2600], start: '2018-07',
    finish: '2019-11', progressPercent: 24, problems: '热源点选址变更，停工待定' },
  { name: '学苑小学', category: '公共服务', nature: '新建', status: '在建', place: '112.6198,35.0935',
    location: '玉泉街道学苑路', content: '36 班，绿地率不低于 35 %', invested: [8900, 5100], start: '2018-09',
    finish: '2019-08', progressPercent: 64, problems: '' },
  { name: '天坛社区卫生服务中心', category: '公共服务', nature: '新建', status: '谋划', place: '112.5545,35.0940',
    location: '天坛街道', content: '建筑面积 6 800 平方米', invested: [3600, 0], start: '2019-09', finish: '2020-12',
    progressPercent: 0, problems: '资金未落实' },
  { name: '智慧园林管理平台', category: '智慧城市', nature: '新建', status: '前期', place: '112.5962,35.0768',
    location: '世纪广场北侧', content: '绿地普查入库、古树名木监测', invested: [1200, 150], start: '2019-03',
    finish: '2019-12', progressPercent: 12, problems: '' },
  { name: '城市照明节能改造', category: '其他', nature: '改扩建', status: '竣工', place: '112.6075,35.0690',
    location: '沁园街道、玉泉街道', content: '更换灯具 3 100 套', invested: [2100, 2080], start: '2018-06',
    finish: '2019-02', progressPercent: 100, problems: '' },
];
