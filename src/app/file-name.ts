/** Longer names are cut: file systems take 255 bytes, and a Chinese sign has three of them. */
const MOST_SIGNS = 60;

/** A title as the name of a file, without what no file system of today takes in one. */
export function fileName(title: string, extension: string): string {
  const plain = title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/^[.\s]+/, '');
  return `${Array.from(plain).slice(0, MOST_SIGNS).join('').trim() || 'sheet'}.${extension}`;
}
