/** A `bbox` member as RFC 7946 §5 has it: 4 or 6 numbers. Whether it is true is not asked. */
export function isBbox(value: unknown): boolean {
  return Array.isArray(value) && (value.length === 4 || value.length === 6) && value.every(Number.isFinite);
}
