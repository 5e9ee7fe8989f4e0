import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ArrivingFile } from './arriving-file.ts';

/**
 * Watches files that are dragged over the window, wherever they are. Browsers
 * tell names and sizes only when the files are let go; until then there is
 * the count, and sometimes the type.
 */
export class DragWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onDrop: (files: readonly File[]) => void;
  #files: readonly ArrivingFile[] | null = null;

  constructor(host: ReactiveControllerHost, onDrop: (files: readonly File[]) => void) {
    this.#host = host;
    this.#onDrop = onDrop;
    host.addController(this);
  }

  /** What hangs over the window; `null` while nothing does. Empty where the browser tells no count. */
  get files(): readonly ArrivingFile[] | null {
    return this.#files;
  }

  hostConnected(): void {
    window.addEventListener('dragenter', this.#over);
    window.addEventListener('dragover', this.#over);
    window.addEventListener('dragleave', this.#leave);
    window.addEventListener('drop', this.#drop);
  }

  hostDisconnected(): void {
    window.removeEventListener('dragenter', this.#over);
    window.removeEventListener('dragover', this.#over);
    window.removeEventListener('dragleave', this.#leave);
    window.removeEventListener('drop', this.#drop);
    this.#files = null;
  }

  /** Forgets what hangs over the window; what is let go afterwards still counts. */
  end(): void {
    if (this.#files === null) return;
    this.#files = null;
    this.#host.requestUpdate();
  }

  readonly #over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    // Without this the browser would open the file in place of the page.
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    if (this.#files !== null) return;
    this.#files = arrivingFiles(event.dataTransfer);
    this.#host.requestUpdate();
  };

  /** Between elements of the page the event names the next one; only beyond the window there is none. */
  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.end();
  };

  readonly #drop = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.end();
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) this.#onDrop(files);
  };
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

function arrivingFiles(transfer: DataTransfer | null): readonly ArrivingFile[] {
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  return items.map((item) => {
    const file = item.getAsFile();
    return { name: file?.name ?? null, type: item.type, sizeBytes: file?.size ?? null };
  });
}
