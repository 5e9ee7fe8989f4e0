/** The longest round length, 1, 2 or 5 and zeros, that a scale bar of at most so many metres can have. */
export function barLengthM(mostM: number): number {
  const power = 10 ** Math.floor(Math.log10(mostM));
  return ([5, 2, 1].find((digit) => digit * power <= mostM) ?? 1) * power;
}
