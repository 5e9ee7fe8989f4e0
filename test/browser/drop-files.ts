import type { Page } from 'playwright';

/** A file in the user's hand. */
export interface HeldFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Drags files over the window (`dragenter`), or lets them go there (`drop`). A
 * driver cannot take files from the system's desktop, so the page makes them.
 */
export async function dragFiles(page: Page, files: readonly HeldFile[], type: 'dragenter' | 'drop' = 'drop') {
  const held = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  await page.evaluate(([given, kind]) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of given) {
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], name));
    }
    document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
  }, [held, type] as const);
}
