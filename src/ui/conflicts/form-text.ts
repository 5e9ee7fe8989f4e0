/** What was written into a field of a form, without spaces around it; `null`: nothing. */
export function formText(data: FormData, name: string): string | null {
  const value = data.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
