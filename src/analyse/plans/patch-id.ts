/** Side of the squares that places are rounded to, degrees; about 10 m. */
const SQUARE = 1e-4;
/** Keeps places that people draw, on round degrees, away from the borders of the squares. */
const OFFSET = 0.381966;

/**
 * An id made of what a finding is: the two plans and what they say, the district, and the place to about 10
 * m. The same input gives the same id, in whichever order the plans come; so a review finds its finding
 * again.
 *
 * @param sides for each plan its id and its code or class
 * @param district `null`: none
 */
export function patchId(
  sides: readonly [string, string][], district: string | null, [lon, lat]: readonly [number, number],
): string {
  const square = [lon, lat].map((degrees) => Math.floor(degrees / SQUARE + OFFSET));
  const parts = [...sides.map((side) => side.join('\u0000')).sort(), district ?? '', ...square.map(String)];
  return `CY-${hash(parts.join('\u0001'))}`;
}

/** 53 bits of the text as eleven characters: two rounds of FNV-1a with a mix of each into the other. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code ^ (low >>> 15), 0x01000193);
  }
  const bits = (high >>> 11) * 2 ** 32 + (low >>> 0);
  return bits.toString(36).padStart(11, '0');
}
