import { expect, test } from 'vitest';
import { EMPTY_STATE } from '../../src/store/state.ts';
import { Store } from '../../src/store/store.ts';

test('a store tells its listeners of a change, and of nothing else', () => {
  const store = new Store(EMPTY_STATE);
  const heard: string[] = [];
  const stop = store.listen(({ language }) => heard.push(language));

  store.update((state) => ({ ...state, language: 'en' }));
  store.update((state) => state);
  stop();
  store.update((state) => ({ ...state, language: 'zh-Hant' }));

  expect(heard).toEqual(['en']);
  expect(store.state.language).toBe('zh-Hant');
});
