/** Sums of files as `sha256sum` writes them: one a line, two blanks before the path. */
export function sumsText(sums: ReadonlyMap<string, string>): string {
  return [...sums].map(([path, sum]) => `${sum}  ${path}\n`).join('');
}

/** Path → sum; empty where there are none. Lines of another form are passed over, as their files then differ. */
export function parseSums(bytes: Uint8Array | null): ReadonlyMap<string, string> {
  const lines = bytes === null ? [] : new TextDecoder().decode(bytes).split(/\r?\n/);
  return new Map(lines.flatMap((line) => {
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/i.exec(line) ?? [];
    return sum === undefined || path === undefined ? [] : [[path, sum.toLowerCase()] as const];
  }));
}
