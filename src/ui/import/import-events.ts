import type { ImportCorrections, PopulationBasis } from '../../model/corrections.ts';
import { UiEvent } from '../events.ts';

/** The user handed files over: dropped, chosen or pasted. */
export class FilesGivenEvent extends UiEvent {
  readonly files: readonly File[];

  constructor(files: readonly File[]) {
    super('files-given');
    this.files = files;
  }
}

/** The user pasted or wrote text that is to be read as a file. */
export class TextGivenEvent extends UiEvent {
  readonly text: string;

  constructor(text: string) {
    super('text-given');
    this.text = text;
  }
}

/** The user gave the address of a file. */
export class UrlGivenEvent extends UiEvent {
  readonly url: string;

  constructor(url: string) {
    super('url-given');
    this.url = url;
  }
}

/** The user wants to import, and has not said from where. */
export class ImportOpenEvent extends UiEvent {
  constructor() {
    super('import-open');
  }
}

/** All that is being imported, and not yet on the map, should go. */
export class ImportCancelEvent extends UiEvent {
  constructor() {
    super('import-cancel');
  }
}

/** The user wants the sample city, or a project with nothing in it. */
export class ProjectAskEvent extends UiEvent {
  readonly project: 'sample' | 'new';

  constructor(project: 'sample' | 'new') {
    super('project-ask');
    this.project = project;
  }
}

/** What the user corrects at once: of the basis of a population only the part that was changed. */
export type Correction = Partial<Omit<ImportCorrections, 'populationBasis'>> & {
  readonly populationBasis?: Partial<PopulationBasis>;
};

/** The user corrects what was proposed for a file. It is added to what was said before, part by part. */
export class ImportCorrectEvent extends UiEvent {
  readonly corrections: Correction;

  constructor(corrections: Correction) {
    super('import-correct');
    this.corrections = corrections;
  }
}

type ImportAct = 'confirm' | 'discard' | 'show' | 'save';

/** One of the files on their way should go on the map, be dropped, be shown, or have its receipt saved. */
export class ImportActEvent extends UiEvent {
  /** `null`: the one on show. */
  readonly id: string | null;

  constructor(act: ImportAct, id: string | null = null) {
    super(`import-${act}`);
    this.id = id;
  }
}

/** The map should mark places and show them all; without any it should show `extent`. */
export class PlacesShowEvent extends UiEvent {
  readonly places: readonly (readonly [number, number])[];
  /** West, south, east, north. */
  readonly extent: readonly [number, number, number, number] | null;

  constructor(places: PlacesShowEvent['places'], extent: PlacesShowEvent['extent'] = null) {
    super('places-show');
    this.places = places;
    this.extent = extent;
  }
}

/** The receipt of a layer was shut. */
export class ReceiptCloseEvent extends UiEvent {
  constructor() {
    super('receipt-close');
  }
}

declare global {
  interface HTMLElementEventMap {
    'files-given': FilesGivenEvent;
    'text-given': TextGivenEvent;
    'url-given': UrlGivenEvent;
    'import-open': ImportOpenEvent;
    'import-cancel': ImportCancelEvent;
    'project-ask': ProjectAskEvent;
    'import-correct': ImportCorrectEvent;
    'import-confirm': ImportActEvent;
    'import-discard': ImportActEvent;
    'import-show': ImportActEvent;
    'import-save': ImportActEvent;
    'places-show': PlacesShowEvent;
    'receipt-close': ReceiptCloseEvent;
  }
}
