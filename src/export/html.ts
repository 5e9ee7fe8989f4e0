const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML says it, between tags and in attributes: whatever the data say, it stays text. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** `<name a="b" c>` with the attributes that are not `null`; `''` makes one without a value. */
export function openTag(name: string, attributes: Readonly<Record<string, string | null>>, indent = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    (value === null ? [] : [value === '' ? key : `${key}="${escapeHtml(value)}"`]));
  const line = [name, ...written].join(' ');
  // One a line where there are many: it is read and changed by people.
  return line.length <= 100 ? `<${line}>` : `<${[name, ...written].join(`\n${indent}  `)}\n${indent}>`;
}
