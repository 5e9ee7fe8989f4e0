import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Receipt } from '../model/receipt.ts';
import { MOST_FILE_BYTES } from '../model/limits.ts';
import { today } from '../model/today.ts';
import { shownArrival } from '../store/arrivals.ts';
import { receiptText } from '../text/receipt-text.ts';
import { text } from '../text/text.ts';
import '../ui/import/import-events.ts';
import { addCorrection } from './add-correction.ts';
import { download } from './download.ts';
import { fetchedFile, fileNameOf, textFile } from './given-files.ts';
import { boxOfPlaces } from './item-boxes.ts';
import { receiptOnShow } from './kept-receipt.ts';
import type { Handlers, Page } from './page-events.ts';
import { startProject } from './start-project.ts';
import { takeFiles } from './take-files.ts';

/** The sample city beside the page. */
const SAMPLE = 'data/jiyuan-centre/project.json';

/** What the user can ask for around importing, by the event that asks for it. */
export const IMPORT_HANDLERS: Handlers = {
  'import-open': (_event, { change }) => change({ dialog: 'intake' }),
  'import-cancel': (_event, { intake, change }) => {
    intake.cancel();
    change({ places: [] });
  },
  'files-given': ({ files }, page) => void takeFiles(files, page),
  'text-given': ({ text: pasted }, page) => takeText(pasted, page),
  'url-given': ({ url }, { intake }) => {
    const address = new URL(url, document.baseURI);
    void intake.takeLater(fileNameOf(address), (onProgress, signal) =>
      fetchedFile(address, MOST_FILE_BYTES, onProgress, signal));
  },
  'import-correct': ({ corrections }, { intake, store }) => {
    const { arrivals, language } = store.state;
    const shown = shownArrival(arrivals);
    if (shown?.status.kind !== 'ready') return;
    const { candidate } = shown.status;
    const source = text('class-map.source', language, { date: today() });
    void intake.correct(shown.id, (before) => addCorrection(before, corrections, candidate, source));
  },
  'import-show': ({ id }, { intake, change }) => {
    change({ places: [] });
    if (id !== null) void intake.show(id);
  },
  'import-discard': ({ id }, { intake, store, change }) => {
    const asked = id ?? store.state.arrivals.shownId;
    change({ places: [] });
    if (asked !== null) void intake.discard(asked);
  },
  'import-confirm': (_event, page) => void confirm(page),
  'import-save': (_event, { store, view }) => {
    const receipt = receiptOnShow(store.state, view.receiptOf);
    if (receipt !== null) saveReceipt(receipt, store.state.language);
  },
  'places-show': ({ places, extent }, { map, change }) => {
    change({ places });
    const box = boxOfPlaces(places) ?? extent;
    const [first] = places;
    if (places.length === 1 && first !== undefined) map?.zoomTo(first);
    else if (box !== null) map?.fitTo(box);
  },
  'layer-receipt': ({ id }, { change }) => change({ receiptOf: id, right: true, drawer: false }),
  'receipt-close': (_event, { change }) => change({ receiptOf: null, places: [] }),
  'project-ask': ({ project }, page) => void openOther(project, page),
};

function takeText(pasted: string, { intake, store }: Page): void {
  void intake.take([textFile(pasted, text('intake.pasted', store.state.language))]);
}

/** The next question comes into view by itself, after the last the figures; what was done can be undone. */
async function confirm({ intake, session, store, change }: Page): Promise<void> {
  const { arrivals: { shownId }, project: before } = store.state;
  change({ places: [] });
  if (shownId === null) return;
  await intake.confirm(shownId);
  const { project, language } = store.state;
  const added = project?.layers.find((spec) => before?.layers.includes(spec) === false);
  if (added === undefined) return;
  const words = text('intake.done', language, { title: localText(added.title, language) });
  change({ undoable: { words, undo: () => void session.undo(), project } });
}

function saveReceipt(receipt: Receipt, language: Language): void {
  const name = `${receipt.files[0]?.name ?? receipt.layer} ${text('inspection.save', language)}.txt`;
  download(new Blob(['\uFEFF', receiptText(receipt, language)], { type: 'text/plain' }), name);
}

async function openOther(project: 'sample' | 'new', page: Page): Promise<void> {
  page.intake.cancel();
  page.change({ drawer: false, receiptOf: null, places: [] });
  if (project === 'sample') await page.session.open(new URL(SAMPLE, document.baseURI).href);
  else await startProject(page);
}
