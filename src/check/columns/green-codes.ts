import type { GreenCode } from '../../model/green-class.ts';
import { isGreenCode } from '../../model/green-class.ts';
import { plain } from '../values.ts';

/**
 * CJJ/T 85-2002 → CJJ/T 85-2017. G2 and G3 meant other things then. Where the
 * later edition split a class (G42, G48) the finer one is left open, and
 * 小区游园 G122 went to the green attached to housing.
 */
const FROM_2002: ReadonlyMap<string, GreenCode> = new Map([
  ['G1', 'G1'],
  ['G11', 'G11'], ['G111', 'G11'], ['G112', 'G11'],
  ['G12', 'G12'], ['G121', 'G12'], ['G122', 'RG'],
  ['G13', 'G13'], ['G131', 'G139'], ['G132', 'G131'], ['G133', 'G132'], ['G134', 'G133'], ['G135', 'G139'],
  ['G136', 'G135'], ['G137', 'G139'],
  ['G14', 'G14'], ['G15', 'G14'],
  ['G2', 'EG4'],
  ['G3', 'G2'],
  ['G4', 'XG'], ['G41', 'RG'], ['G42', 'XG'], ['G43', 'MG'], ['G44', 'WG'], ['G45', 'SG'], ['G46', 'SG'],
  ['G47', 'UG'], ['G48', 'XG'],
  ['G5', 'EG'],
]);

/** Codes of the guide for land-use classes of 2023, as far as they are green. */
const LAND_USE: ReadonlyMap<string, GreenCode> = new Map([['1401', 'G1'], ['1402', 'G2'], ['1403', 'G3']]);

/** Names of both editions; none of them means two things. */
const NAMES: ReadonlyMap<string, GreenCode> = new Map([
  ['公园绿地', 'G1'], ['公园', 'G1'], ['综合公园', 'G11'], ['全市性公园', 'G11'], ['区域性公园', 'G11'],
  ['社区公园', 'G12'], ['居住区公园', 'G12'], ['专类公园', 'G13'], ['动物园', 'G131'], ['植物园', 'G132'],
  ['历史名园', 'G133'], ['遗址公园', 'G134'], ['游乐公园', 'G135'], ['其他专类公园', 'G139'],
  ['儿童公园', 'G139'], ['风景名胜公园', 'G139'], ['游园', 'G14'], ['口袋公园', 'G14'], ['带状公园', 'G14'],
  ['街旁绿地', 'G14'],
  ['防护绿地', 'G2'], ['广场用地', 'G3'], ['广场', 'G3'],
  ['附属绿地', 'XG'], ['居住用地附属绿地', 'RG'], ['居住绿地', 'RG'], ['小区游园', 'RG'],
  ['公共管理与公共服务设施用地附属绿地', 'AG'], ['公共设施绿地', 'XG'], ['商业服务业设施用地附属绿地', 'BG'],
  ['工业用地附属绿地', 'MG'], ['工业绿地', 'MG'], ['物流仓储用地附属绿地', 'WG'], ['仓储绿地', 'WG'],
  ['道路与交通设施用地附属绿地', 'SG'], ['道路绿地', 'SG'], ['对外交通绿地', 'SG'],
  ['公用设施用地附属绿地', 'UG'], ['市政设施绿地', 'UG'], ['特殊绿地', 'XG'],
  ['区域绿地', 'EG'], ['其他绿地', 'EG'], ['风景游憩绿地', 'EG1'], ['风景名胜区', 'EG11'], ['森林公园', 'EG12'],
  ['湿地公园', 'EG13'], ['郊野公园', 'EG14'], ['其他风景游憩绿地', 'EG19'], ['生态保育绿地', 'EG2'],
  ['区域设施防护绿地', 'EG3'], ['生产绿地', 'EG4'],
]);

/** Traditional characters of the names above; nothing else is converted. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  '園': '园', '綠': '绿', '綜': '综', '專': '专', '類': '类', '動': '动', '歷': '历', '遺': '遗', '遊': '游', '樂': '乐',
  '兒': '儿', '風': '风', '勝': '胜', '帶': '带', '狀': '状', '護': '护', '廣': '广', '場': '场', '屬': '属', '設': '设',
  '務': '务', '業': '业', '倉': '仓', '儲': '储', '區': '区', '濕': '湿', '態': '态', '產': '产', '與': '与', '對': '对',
};

/**
 * The class of CJJ/T 85-2017 that a value stands for: a code or a name of the
 * scheme, or both (`G11 综合公园`, `综合公园（G11）`). `null` when no scheme
 * knows it.
 */
export function greenCodeOf(value: string, scheme: '2017' | '2002'): GreenCode | null {
  const words = plain(value).replaceAll(/\p{Script=Han}/gu, (sign) => SIMPLIFIED[sign] ?? sign);
  const code = /(?<![A-Z])(?:[EXRABMWSU]G|G)\d*(?!\w)/.exec(words.toUpperCase())?.[0];
  if (code !== undefined) {
    const known = scheme === '2002' ? FROM_2002.get(code) : undefined;
    if (known !== undefined) return known;
    // The letters of the attached and regional classes exist in the later edition only.
    return isGreenCode(code) && (scheme === '2017' || !code.startsWith('G')) ? code : null;
  }
  return LAND_USE.get(words) ?? NAMES.get(words.replaceAll(/\s/g, '')) ?? null;
}
