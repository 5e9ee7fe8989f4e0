import type { Draft } from '../keep/drafts.ts';
import type { EmbedWork } from './embed/embed-work.ts';
import type { Project } from '../model/project.ts';
import type { SheetFinding, SheetProgress } from '../model/sheet.ts';
import type { PlacePickEvent } from '../map/events.ts';
import { PLAIN } from '../ui/conflicts/arrange-findings.ts';
import type { Arrangement } from '../ui/conflicts/arrange-findings.ts';
import type { SheetStop } from '../ui/page-events.ts';

/** What is open on the page: it is forgotten with the page, and no link carries it. */
export interface PageView {
  readonly left: boolean;
  readonly right: boolean;
  /** The layers as a drawer, where there is no room for a column. */
  readonly drawer: boolean;
  readonly legend: boolean;
  readonly dialog: 'search' | 'shortcuts' | 'intake' | 'settings' | 'embed' | null;
  /** The plan whose form is open. */
  readonly planForm: string | null;
  /** Sides of the map that were chosen there; `null`: the plans on the cards. */
  readonly sideIds: readonly [string, string] | null;
  /** Where the map was clicked while plans are compared. */
  readonly place: Pick<PlacePickEvent, 'place' | 'items' | 'conflictIds'> | null;
  /** How the register is looked at. */
  readonly arrangement: Arrangement;
  /** The findings are gone through one by one, with everything else out of the way. */
  readonly meeting: boolean;
  readonly hoveredDistrictId: string | null;
  /** Marked on the map because the user asked to see them: longitude, latitude. */
  readonly places: readonly (readonly [number, number])[];
  /** The layer whose receipt is on show in place of the indicators. */
  readonly receiptOf: string | null;
  /** A short word of success or failure; it goes with the next thing the user does. */
  readonly notice: string | null;
  /** Something was done that the user may not have meant; offered for ten seconds. */
  readonly undoable: Undoable | null;
  /** Work of a page that has ended and that no file has: offered to be restored. */
  readonly draft: Draft | null;
  /** All such work that this browser has, the newest first, also what is in a file. */
  readonly drafts: readonly Draft[];
  /** What the bottom sheet covers. */
  readonly sheetPx: number;
  readonly sheet: SheetStop;
  /** A file of the sheet is being made, and this ends it; `null`: none is. */
  readonly saving: AbortController | null;
  readonly atlas: AtlasWork;
  /** `null`: the dialog of publishing was not open yet. */
  readonly embed: EmbedWork | null;
  /** The link was copied just now. */
  readonly shared: boolean;
}

export interface AtlasWork {
  /** An atlas is being made, and this ends it; `null`: none is. */
  readonly making: AbortController | null;
  /** `null`: it is being laid out, or none is being made. */
  readonly progress: SheetProgress | null;
  /** What the check found of the last one. */
  readonly findings: readonly SheetFinding[];
}

export const NO_ATLAS: AtlasWork = { making: null, progress: null, findings: [] };

export interface Undoable {
  readonly words: string;
  readonly undo: () => void;
  /** The offer holds as long as the project on show is this one. */
  readonly project: Project | null;
}

export const FIRST_VIEW: PageView = {
  left: true,
  right: true,
  drawer: false,
  legend: true,
  dialog: null,
  planForm: null,
  sideIds: null,
  place: null,
  arrangement: PLAIN,
  meeting: false,
  hoveredDistrictId: null,
  places: [],
  receiptOf: null,
  notice: null,
  undoable: null,
  draft: null,
  drafts: [],
  sheetPx: 0,
  sheet: 'half',
  saving: null,
  atlas: NO_ATLAS,
  embed: null,
  shared: false,
};
