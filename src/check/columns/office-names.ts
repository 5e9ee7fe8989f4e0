/** What stands behind the name of a district when its office is meant. */
const GOVERNMENT = /(?<=[镇鎮乡鄉道处處区區])(?:人民政府|政府|管理委员会|管理委員會|管委会|管委會|党工委|黨工委)$/;
const OFFICE = /(?:街道)?(?:办事处|辦事處)$|街道(?:办|辦)$/;

/** The name of a district without its office: 沁园街道办事处 is 沁园街道, 克井镇人民政府 is 克井镇. */
export function withoutOffice(name: string): string {
  const place = name.replace(GOVERNMENT, '');
  // Nothing but the office is no name of a district.
  return /^(?:街道)?(?:办事处|辦事處)$/.test(place) ? name : place.replace(OFFICE, '街道');
}
