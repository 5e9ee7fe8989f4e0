import { UiEvent } from './events.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** The page should be light, dark, or as the system is. */
export class ThemeChangeEvent extends UiEvent {
  readonly theme: ThemeChoice;

  constructor(theme: ThemeChoice) {
    super('theme-change');
    this.theme = theme;
  }
}

/** The user wants to search. */
export class SearchOpenEvent extends UiEvent {
  constructor() {
    super('search-open');
  }
}

/** The user wants to see the shortcuts. */
export class ShortcutsOpenEvent extends UiEvent {
  constructor() {
    super('shortcuts-open');
  }
}

/** A link to what is on show should be copied. */
export class ShareEvent extends UiEvent {
  constructor() {
    super('share');
  }
}

/** A dialog or a drawer was shut by the user. */
export class PanelCloseEvent extends UiEvent {
  constructor() {
    super('panel-close');
  }
}

/** The user found what they searched for; a district has no layer. */
export class SearchPickEvent extends UiEvent {
  readonly layerId: string | null;
  readonly featureId: string;

  constructor(layerId: string | null, featureId: string) {
    super('search-pick');
    this.layerId = layerId;
    this.featureId = featureId;
  }
}

/** The user answered a message: try again, or put it away. */
export class MessageAnswerEvent extends UiEvent {
  readonly answer: 'retry' | 'close';

  constructor(answer: 'retry' | 'close') {
    super('message-answer');
    this.answer = answer;
  }
}

export type SheetStop = 'peek' | 'half' | 'full';

/** The bottom sheet came to rest; `heightPx` is what it covers of the page. */
export class SheetStopEvent extends UiEvent {
  readonly stop: SheetStop;
  readonly heightPx: number;

  constructor(stop: SheetStop, heightPx: number) {
    super('sheet-stop');
    this.stop = stop;
    this.heightPx = heightPx;
  }
}

declare global {
  interface HTMLElementEventMap {
    'theme-change': ThemeChangeEvent;
    'search-open': SearchOpenEvent;
    'shortcuts-open': ShortcutsOpenEvent;
    'share': ShareEvent;
    'panel-close': PanelCloseEvent;
    'search-pick': SearchPickEvent;
    'message-answer': MessageAnswerEvent;
    'sheet-stop': SheetStopEvent;
  }
}
