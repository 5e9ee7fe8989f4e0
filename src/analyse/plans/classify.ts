import type { PlanClass } from '../../model/plan.ts';

/** First match wins: control lines, which say more than any use; what sounds like another; then uses. */
const NAMES: readonly (readonly [RegExp, PlanClass])[] = [
  [/生态(?:保护)?红线|STBHHX|ecolog\w* (?:protection )?red ?line/i, 'ecology-redline'],
  [/基本农田|YJJBNT|permanent (?:basic )?farmland/i, 'farmland'],
  [/开发边界|CZKFBJ|development boundary/i, 'development'],
  [/蓝线|blue ?line/i, 'blue-line'],
  [/绿线|green ?line/i, 'green-line'],
  [/非建设|水浇地|水田|旱地|耕地|园地|果园|茶园|农业设施|设施农|农村道路|农林|农用地|种植|养殖坑塘/, 'agriculture'],
  [/农村居民点|农村宅基地|村庄|农村社区/, 'village'],
  [/城镇村?道路|城市道路/, 'construction'],
  [/铁路|公路|机场|港口|管道运输|交通运输|水工|水利设施|区域(?:交通|公用)/, 'infrastructure'],
  [/林地|乔木|灌木|竹林|森林|草地|湿地|沼泽|滩涂/, 'ecology'],
  [/绿地|公园|广场|开敞空间/, 'green'],
  [/河流|湖泊|水库|坑塘|沟渠|水域|水面|冰川/, 'water'],
  [/裸|沙地|盐碱|其他土地|未利用|自然保留/, 'other'],
  [
    /建设用地|城镇|城市|建制镇|居住|住宅|商业|商服|公共|行政|教育|文化|体育|医疗|工业|工矿|采矿|仓储|物流|公用设施|交通|道路|特殊用地|留白/,
    'construction',
  ],
];

/**
 * GB 50137-2011 by letters, with the letters of GBJ 137-90 that it dropped (C, D, T, E3 to E8); digits of
 * the guide of land and sea use of 2023. The longest beginning wins.
 */
const CODES: Readonly<Record<string, PlanClass>> = {
  R: 'construction', A: 'construction', B: 'construction', C: 'construction', D: 'construction',
  M: 'construction', W: 'construction', S: 'construction', U: 'construction', T: 'infrastructure',
  G: 'green', H: 'construction', H13: 'village', H14: 'village', H2: 'infrastructure', H3: 'infrastructure',
  E: 'other', E1: 'water', E2: 'agriculture', E3: 'agriculture', E4: 'ecology', E5: 'ecology', E6: 'village',
  E8: 'construction',
  '01': 'agriculture', '02': 'agriculture', '03': 'ecology', '04': 'ecology', '05': 'ecology',
  '06': 'agriculture', '07': 'construction', '0703': 'village', '0704': 'village', '08': 'construction',
  '09': 'construction', '10': 'construction', '11': 'construction', '12': 'construction',
  '1201': 'infrastructure', '1202': 'infrastructure', '1203': 'infrastructure', '1204': 'infrastructure',
  '1205': 'infrastructure', '13': 'construction', '1312': 'infrastructure', '14': 'green',
  '15': 'construction', '16': 'construction', '17': 'water', '18': 'water', '19': 'water', '20': 'water',
  '21': 'water', '22': 'water', '23': 'other', '24': 'water',
};

/** `G1`, `R2 二类居住用地`, `0701`, but not `Road`. */
const CODE = /^(?:[A-Z]\d{0,4}|\d{2,6})(?![A-Za-z\d])/;

/**
 * The class of a plan's own code or of the name of a use, such as `R2`, `0701`, `旱地`; `null`: nobody knows
 * it.
 */
export function classOfCode(text: string): PlanClass | null {
  const code = CODE.exec(text.trim().toUpperCase())?.[0] ?? '';
  for (let length = code.length; length > 0; length--) {
    const found = CODES[code.slice(0, length)];
    if (found !== undefined) return found;
  }
  return NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** The control line that a layer is by its name, title or file, such as `STBHHX` or 永久基本农田; `null`: none. */
export function lineOfName(name: string): PlanClass | null {
  const found = NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return found !== null && isLine(found) ? found : null;
}

const LINES: readonly PlanClass[] = ['ecology-redline', 'farmland', 'development', 'blue-line', 'green-line'];

/** Does the class stand for the inside of a control line? */
export function isLine(planClass: PlanClass): boolean {
  return LINES.includes(planClass);
}
