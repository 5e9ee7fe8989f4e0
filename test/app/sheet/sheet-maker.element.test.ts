import { afterEach, expect, test, vi } from 'vitest';
import type { MadeSheet } from '../../../src/app/sheet/make-sheet.ts';
import { SheetMaker } from '../../../src/app/sheet/sheet-maker.ts';
import { writeSheets } from '../../../src/app/sheet/write-sheets.ts';
import type { SheetFormat } from '../../../src/model/sheet.ts';
import { emptyProject } from '../../../src/project/empty-project.ts';
import { openProject } from '../../../src/store/actions.ts';
import { setSheet } from '../../../src/store/project-edits.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';
import type { State } from '../../../src/store/state.ts';
import { Store } from '../../../src/store/store.ts';

const PROJECT = setSheet({ ...emptyProject('济源', '2026-11-25'), view: { bbox: [112.59, 35.08, 112.61, 35.1] } }, { paper: 'a4', dpi: 96 });
const FIRST = openProject(EMPTY_STATE, PROJECT, null);
const LATER: State = { ...FIRST, project: setSheet(PROJECT, { title: '另一个图名' }) };
const ELSEWHERE: State = { ...FIRST, project: setSheet(PROJECT, { scale: 50_000 }) };

let maker: SheetMaker | null = null;

const write = (made: MadeSheet, format: SheetFormat, signal: AbortSignal) =>
  writeSheets({ title: '图', sheets: [{ ...made, name: '图' }] }, format, 'zh-Hans', { signal, onProgress: () => undefined });

afterEach(() => {
  vi.restoreAllMocks();
  maker?.dispose();
});

/** A maker, and its next word that something changed. */
function watched() {
  const store = new Store(FIRST);
  const waiting: (() => void)[] = [];
  const made = new SheetMaker(store, () => waiting.splice(0).forEach((done) => done()));
  maker = made;
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise<void>((done) => waiting.push(done));
  };
  return { store, maker: made, until };
}

test('what is handed out is of the state on show: an older sheet waits, with its own picture, and is not ready', async () => {
  const { maker: sheets, until } = watched();
  sheets.follow(FIRST);
  expect(sheets.isReady(FIRST)).toBe(false);
  await until(() => sheets.pictureUrl !== null);
  const picture = sheets.pictureUrl;

  expect(sheets.isReady(FIRST)).toBe(true);
  expect(sheets.isReady({ ...FIRST, assessing: true })).toBe(false);
  expect(sheets.isReady(LATER)).toBe(false);

  const { pages } = sheets;
  expect(pages[0]).toContain(picture ?? 'no picture');
  expect(sheets.pages).toBe(pages);

  // Another title has the same map; another scale has not, and the old one goes.
  sheets.follow(LATER);
  await until(() => sheets.isReady(LATER));
  expect(sheets.made?.contents.title).toBe('另一个图名');
  expect(sheets.pictureUrl).toBe(picture);
  sheets.follow(ELSEWHERE);
  await until(() => sheets.isReady(ELSEWHERE));
  expect(sheets.made?.sheet.map.scale).toBe(50_000);
  expect(sheets.pictureUrl).toBeNull();
  expect(sheets.pages[0]).not.toContain('<image');
  await until(() => sheets.pictureUrl !== null);
  expect(sheets.pictureUrl).not.toBe(picture);
});

test('a picture that is under way is not begun again while the title is written', async () => {
  const { maker: sheets, until } = watched();
  const opened = vi.spyOn(HTMLCanvasElement.prototype, 'getContext');
  sheets.follow(FIRST);
  await until(() => sheets.isReady(FIRST));
  expect(sheets.pictureUrl).toBeNull();
  sheets.follow(LATER);
  await until(() => sheets.isReady(LATER) && sheets.pictureUrl !== null);

  // Each map that is drawn opens one.
  expect(opened.mock.calls.filter(([kind]) => kind === 'webgl2')).toHaveLength(1);
});

test('a picture that fails is told, also where the title was changed since it was begun', async () => {
  const { store, maker: sheets, until } = watched();
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  sheets.follow(FIRST);
  await until(() => sheets.isReady(FIRST));
  sheets.follow(LATER);
  await until(() => sheets.isReady(LATER) && sheets.hasFailed);

  expect(store.state.problems).toMatchObject([{ code: 'map/not-drawn' }]);
});

test('what failed is said once, is not tried again by itself, and is when it is asked for', async () => {
  const { store, maker: sheets, until } = watched();
  const fetching = vi.spyOn(window, 'fetch').mockRejectedValue(new TypeError('no network'));
  sheets.follow(FIRST);
  await until(() => sheets.hasFailed);
  const { length } = fetching.mock.calls;
  sheets.follow(FIRST);

  expect(store.state.problems).toMatchObject([{ code: 'load/unreachable' }]);
  expect(fetching.mock.calls).toHaveLength(length);

  fetching.mockRestore();
  sheets.retry();
  sheets.follow(FIRST);
  await until(() => sheets.isReady(FIRST));
  expect(sheets.hasFailed).toBe(false);
});

test('a file that is given up ends at once, and one that the browser has no room for is told', async () => {
  const { maker: sheets, until } = watched();
  sheets.follow(FIRST);
  await until(() => sheets.made !== null);
  const { made } = sheets;
  if (made === null) throw new Error('no sheet');

  for (const format of ['pdf', 'png', 'svg'] as const) {
    const giving = new AbortController();
    const making = write(made, format, giving.signal);
    giving.abort();
    await expect(making).rejects.toBe(giving.signal.reason);
  }
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
  await expect(write(made, 'png', new AbortController().signal)).rejects.toMatchObject({ code: 'map/not-drawn' });
});

test('the PDF of what this browser’s canvas gives can be made', async () => {
  const { maker: sheets, until } = watched();
  sheets.follow(FIRST);
  await until(() => sheets.made !== null);
  if (sheets.made === null) throw new Error('no sheet');
  const [file] = await write(sheets.made, 'pdf', new AbortController().signal);

  expect(file?.name).toBe('图.pdf');
  expect(await file?.content.slice(0, 5).text()).toBe('%PDF-');
});
