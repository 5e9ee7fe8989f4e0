/** Text of a file as a terminal may show it: control characters, which could command it, become `�`. */
export function printable(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '\uFFFD');
}
