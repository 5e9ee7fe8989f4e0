/** What the name of a district with a government or a management committee 管委会 ends in. */
const GOVERNED = '(?<=街道|办事处|辦事處|[镇鎮乡鄉区區市县縣旗园園城港岛島湾灣谷场場])';
const GOVERNMENT = new RegExp(`${GOVERNED}(?:人民政府|政府|管理委员会|管理委員會|管委会|管委會|党工委|黨工委)$`);

/** The office of what is named as a place already; after any other name an office is that of a 街道. */
const OFFICE_OF_PLACE = /(?<=街道|[镇鎮乡鄉区區])(?:办事处|辦事處)$/;
const OFFICE_OF_STREET = /(?:办事处|辦事處)$|街道(?:办|辦)$/;

const NO_NAME = /^(?:.?|街道)$/;

/**
 * The name of a district without its office: 沁园街道办事处 and 沁园办事处 are 沁园街道, 克井镇人民政府 and 克井镇办事处 are
 * 克井镇, 高新区管委会 is 高新区. Nothing but the office is no name, and stays as it is.
 */
export function withoutOffice(name: string): string {
  const governed = name.replace(GOVERNMENT, '');
  const place = governed.replace(OFFICE_OF_PLACE, '').replace(OFFICE_OF_STREET, '街道');
  return NO_NAME.test(place) ? name : place;
}
