/** The character at which each initial begins in the order of Pinyin; I, U and V begin no syllable. */
const FIRST_OF: readonly string[] = Array.from('阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀');
const INITIALS = 'abcdefghjklmnopqrstwxyz';

/**
 * The initials by which a Chinese name is typed, `qyjd` for 沁园街道, by the
 * order in which `Intl` sorts; a character of several readings has the most
 * common one. Signs that are not Chinese stay as they are.
 */
export function pinyinInitials(name: string): string {
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  return Array.from(name, (sign) => {
    if (!/\p{Script=Han}/u.test(sign)) return sign;
    return INITIALS.charAt(FIRST_OF.findLastIndex((first) => compare(first, sign) <= 0));
  }).join('');
}
