/** Longer names are cut: file systems take 255 bytes, and a Chinese sign has three of them. */
const MOST_SIGNS = 60;

/**
 * A title as the name of a file, without what no file system of today takes in one.
 *
 * @param ending what must not be cut off, such as the number of a page
 */
export function fileName(title: string, extension: string, ending = ''): string {
  const plain = title.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/^[.\s]+/, '');
  return `${Array.from(plain).slice(0, MOST_SIGNS).join('').trim() || 'sheet'}${ending}.${extension}`;
}
