/** The character at which each initial begins in the order of Pinyin; I, U and V begin no syllable. */
const FIRST_OF: readonly string[] = Array.from('阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀');
const INITIALS = 'abcdefghjklmnopqrstwxyz';

/**
 * Tells whether the initials by which a Chinese name is typed, `qyjd` for 沁园街道, begin
 * with what is wanted, by the order in which `Intl` sorts; a character of several readings
 * has the most common one. Signs that are not Chinese stay as they are. It remembers
 * each sign, as there are few of them in many names.
 */
export function initialsFinder(): (name: string, wanted: string) => boolean {
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  const known = new Map<string, string>();
  const initialOf = (sign: string): string => {
    if (!/\p{Script=Han}/u.test(sign)) return sign;
    return INITIALS.charAt(FIRST_OF.findLastIndex((first) => compare(first, sign) <= 0));
  };
  return (name, wanted) => {
    let at = 0;
    for (const sign of name) {
      if (at >= wanted.length) return true;
      const initial = known.get(sign) ?? initialOf(sign);
      known.set(sign, initial);
      if (!wanted.startsWith(initial, at)) return false;
      at += initial.length;
    }
    return at >= wanted.length;
  };
}
