import { Drafts, isInFile } from '../keep/drafts.ts';
import type { Draft } from '../keep/drafts.ts';
import type { Project } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { addProblem, restoreProject } from '../store/actions.ts';
import { isEdited } from '../store/history.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { heldDrafts, holdDraft } from './draft-lock.ts';
import { isSameWork, keptNow, refusalOf, workOf, writeWork } from './kept-work.ts';
import type { Work } from './kept-work.ts';
import { reportProblem } from './report-problem.ts';
import type { Session } from './session.ts';

/** What the drafts of pages that have ended are to a page. */
export interface Left {
  /** To be offered: the newest that no file has. `null`: none. */
  readonly offered: Draft | null;
  /** All of them, the newest first. */
  readonly drafts: readonly Draft[];
}

/**
 * Keeps the edits of one page in the browser, from the first edit on, and as they are in the last project file; offers
 * what pages that have ended left there; and warns before the page is left. Only the planner's own page has one.
 */
export class Keeper {
  readonly #store: Store;
  readonly #session: Session;
  readonly #tell: (left: Left) => void;
  readonly #openDrafts: () => Promise<Drafts>;
  #drafts: Promise<Drafts> | null = null;
  #id = newDraftId();
  #release: () => void = () => undefined;
  #stopListening: (() => void) | null = null;
  #saved: Project | null = null;
  #inFileAt: number | null = null;
  #work: Work | null = null;
  #isWriting = false;
  #limitedFor = '';

  /** @param tell - Is told of the drafts that can be restored, whenever there are others. */
  constructor(
    store: Store, session: Session, tell: (left: Left) => void,
    openDrafts: () => Promise<Drafts> = () => Drafts.open(),
  ) {
    this.#store = store;
    this.#session = session;
    this.#tell = tell;
    this.#openDrafts = openDrafts;
  }

  /** Begins to keep, and offers the newest draft of a page that has ended. */
  async start(): Promise<void> {
    if (this.#stopListening !== null) return;
    this.#stopListening = this.#store.listen((state) => this.#onState(state));
    this.#release = holdDraft(this.#id);
    window.addEventListener('beforeunload', this.#warn);
    await this.#tellLeft(true);
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = null;
    this.#release();
    window.removeEventListener('beforeunload', this.#warn);
    void this.#drafts?.then((drafts) => drafts.close(), () => undefined); // one that never opened needs no closing
    this.#drafts = null;
  }

  /** Brings a draft back; from now on this page keeps it. */
  async restore(draft: Draft): Promise<void> {
    try {
      const files = await (await this.#open()).files(draft.id);
      const project = parseProject(draft.project);
      this.#adopt(draft.id);
      await this.#tellLeft(false);
      await this.#session.show((state) => restoreProject(state, project, draft.projectUrl, files, draft.at));
    } catch (error) {
      reportProblem(refusalOf(error), this.#store);
    }
  }

  /**
   * Throws a draft away.
   *
   * @returns the way to bring it back
   */
  async discard(draft: Draft): Promise<() => Promise<void>> {
    const drafts = await this.#open();
    const files = await drafts.files(draft.id);
    await drafts.remove(draft.id);
    await this.#tellLeft(true);
    return async () => {
      await drafts.put(draft, files);
      await this.#tellLeft(true);
    };
  }

  async #tellLeft(isOffered: boolean): Promise<void> {
    try {
      const [all, held] = await Promise.all([this.#open().then((open) => open.list()), heldDrafts()]);
      const drafts = all.filter(({ id }) => id !== this.#id && !held.has(id));
      this.#tell({ drafts, offered: isOffered ? (drafts.find((draft) => !isInFile(draft)) ?? null) : null });
    } catch (error) {
      // A browser that keeps nothing has nothing to offer; the first edit tells of it.
      refusalOf(error);
    }
  }

  #onState(state: State): void {
    const isOther = state.saved !== this.#saved && state.kept.kind !== 'file' && !isEdited(state);
    this.#saved = state.saved;
    if (isOther) this.#inFileAt = null;
    // What was never edited has no draft, and needs none.
    else if (this.#work !== null && state.kept.kind === 'file' && !isEdited(state)) this.#inFileAt = state.kept.at;
    const work = workOf(state, this.#inFileAt);
    if (isSameWork(this.#work, work)) return;
    this.#work = work;
    if (isOther) void this.#leaveDraft();
    else if (!this.#isWriting) void this.#write();
  }

  /** Another project was opened over this page's work: its draft stays, and is offered where no file has it. */
  async #leaveDraft(): Promise<void> {
    this.#adopt(newDraftId());
    await this.#tellLeft(true);
  }

  #adopt(id: string): void {
    this.#release();
    this.#id = id;
    this.#inFileAt = null;
    this.#release = holdDraft(id);
  }

  /** Writes until what is written is what is there; edits that come meanwhile are written together. */
  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      const drafts = await this.#open();
      for (let work = this.#work, isDone = false; !isDone; work = this.#work) {
        const at = Date.now();
        await writeWork(drafts, this.#id, work, at);
        if (work !== null) await this.#limit(drafts);
        isDone = work === this.#work;
        if (isDone) this.#store.update((state) => ({ ...state, kept: keptNow(state, work, at) }));
      }
    } catch (error) {
      const refusal = refusalOf(error);
      // Told once, not with every edit.
      this.#store.update((state) =>
        (state.kept.kind === 'refused' ? state : addProblem({ ...state, kept: { kind: 'refused' } }, refusal)));
    } finally {
      this.#isWriting = false;
    }
  }

  /** Once for each draft: edits do not make more of them. */
  async #limit(drafts: Drafts): Promise<void> {
    if (this.#limitedFor === this.#id) return;
    this.#limitedFor = this.#id;
    await drafts.limit(new Set([this.#id, ...await heldDrafts()]));
  }

  #open(): Promise<Drafts> {
    this.#drafts ??= this.#openDrafts();
    return this.#drafts;
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (isEdited(this.#store.state)) event.preventDefault();
  };
}

/** Names one page's work. Only pages from https have `randomUUID`. */
function newDraftId(): string {
  return `${Date.now()}-${Math.random()}`;
}
