import { Drafts } from '../keep/drafts.ts';
import type { Draft } from '../keep/drafts.ts';
import { AppError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { addProblem, projectOnShow, restoreProject } from '../store/actions.ts';
import { isEdited } from '../store/history.ts';
import type { State } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import { heldDrafts, holdDraft } from './draft-lock.ts';
import { reportProblem } from './report-problem.ts';
import type { Session } from './session.ts';

/** What a draft is made of, and by which it is told whether it has to be written anew. */
interface Work {
  readonly state: State;
  readonly project: Project;
  /** Which layers are visible, and how much; it changes without the project. */
  readonly look: string;
}

/**
 * Keeps the edits of one page in the browser, from the first edit until they are in a project file or undone; offers
 * what pages that have ended left there; and warns before the page is left. Only the planner's own page has one.
 */
export class Keeper {
  readonly #store: Store;
  readonly #session: Session;
  readonly #offer: (draft: Draft | null) => void;
  readonly #openDrafts: () => Promise<Drafts>;
  #drafts: Promise<Drafts> | null = null;
  #id = newDraftId();
  #release: () => void = () => undefined;
  #stopListening: (() => void) | null = null;
  #saved: Project | null = null;
  #work: Work | null = null;
  #isWriting = false;

  /** @param offer - Shows a draft that can be restored, or takes the offer away. */
  constructor(
    store: Store, session: Session, offer: (draft: Draft | null) => void,
    openDrafts: () => Promise<Drafts> = () => Drafts.open(),
  ) {
    this.#store = store;
    this.#session = session;
    this.#offer = offer;
    this.#openDrafts = openDrafts;
  }

  /** Begins to keep, and offers the newest draft of a page that has ended. */
  async start(): Promise<void> {
    if (this.#stopListening !== null) return;
    this.#stopListening = this.#store.listen((state) => this.#onState(state));
    this.#release = holdDraft(this.#id);
    window.addEventListener('beforeunload', this.#warn);
    await this.#offerNewest();
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
    this.#offer(null);
    try {
      const files = await (await this.#open()).files(draft.id);
      const project = parseProject(draft.project);
      this.#adopt(draft.id);
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
    await this.#offerNewest();
    return async () => {
      await drafts.put(draft, files);
      this.#offer(draft);
    };
  }

  async #offerNewest(): Promise<void> {
    try {
      const [drafts, held] = await Promise.all([this.#open().then((open) => open.list()), heldDrafts()]);
      this.#offer(drafts.find(({ id }) => id !== this.#id && !held.has(id)) ?? null);
    } catch (error) {
      // A browser that keeps nothing has nothing to offer; the first edit tells of it.
      refusalOf(error);
    }
  }

  #onState(state: State): void {
    const work = workOf(state);
    const saved = this.#saved;
    this.#saved = state.saved;
    if (work?.project === this.#work?.project && work?.look === this.#work?.look) return;
    const isOtherProject = work === null && state.saved !== saved && state.kept.kind !== 'file';
    this.#work = work;
    if (isOtherProject) void this.#leaveDraft();
    else if (!this.#isWriting) void this.#write();
  }

  /** Another project was opened over unsaved work: its draft stays, and is offered. */
  async #leaveDraft(): Promise<void> {
    this.#adopt(newDraftId());
    await this.#offerNewest();
  }

  #adopt(id: string): void {
    this.#release();
    this.#id = id;
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

  #open(): Promise<Drafts> {
    this.#drafts ??= this.#openDrafts();
    return this.#drafts;
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (isEdited(this.#store.state)) event.preventDefault();
  };
}

function workOf(state: State): Work | null {
  if (state.project === null || !isEdited(state)) return null;
  const look = state.layers.map(({ spec, visible, opacity }) => `${spec.id} ${visible} ${opacity}`).join();
  return { state, project: state.project, look };
}

function writeWork(drafts: Drafts, id: string, work: Work | null, at: number): Promise<void> {
  if (work === null) return drafts.remove(id);
  const { state, project } = work;
  return drafts.put({ id, at, project: projectOnShow(state, project), projectUrl: state.projectUrl }, state.files);
}

function keptNow({ kept }: State, work: Work | null, at: number): State['kept'] {
  if (work !== null) return { kind: 'browser', at };
  return kept.kind === 'file' ? kept : { kind: 'nowhere' };
}

/** Names one page's work. Only pages from https have `randomUUID`. */
function newDraftId(): string {
  return `${Date.now()}-${Math.random()}`;
}

/** The database speaks in DOMExceptions; anything else is a bug of ours, and thrown on. */
function refusalOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (!(error instanceof DOMException)) throw error;
  return new AppError('project/not-kept', error.message, { reason: error.name }, { cause: error });
}
