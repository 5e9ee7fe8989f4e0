import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../src/cli/command.ts';
import { sheetCall } from '../../../src/cli/sheet/sheet-args.ts';
import { today } from '../../../src/model/today.ts';

const call = (...args: string[]) => sheetCall(args, 'en');

describe('how `sheet` is called', () => {
  test('what is not named is the project’s: it would stand over it otherwise', () => {
    expect(call('city.json', '--out', 'sheets')).toEqual({
      project: 'city.json',
      folder: 'sheets',
      order: { districtId: null, atlas: undefined, format: 'pdf', indicator: undefined, language: 'zh-Hans', date: today() },
    });
  });

  test('everything can be named', () => {
    const args = '--district d1 --subject conflicts --paper a4 --orientation portrait --dpi 150 --scale 1:25000 --format png --indicator green_rate --language en --date 2026-03-31';

    expect(call('city.json', '--out', '.', ...args.split(' ')).order).toEqual({
      districtId: 'd1', atlas: undefined, subject: 'conflicts', paper: 'a4', orientation: 'portrait', dpi: 150, scale: 25_000, format: 'png',
      indicator: 'green_rate', language: 'en', date: '2026-03-31',
    });
    expect(call('city.json', '--out', '.', '--all', '--subject', 'conflicts').order).toMatchObject({ atlas: 'districts', subject: 'conflicts' });
    expect(call('city.json', '--out', '.', '--conflicts', '--district', 'd1').order).toMatchObject({ atlas: 'conflicts', districtId: 'd1' });
  });

  test.each([
    ['no project', ['--out', '.'], 'name one project file'],
    ['two projects', ['a.json', 'b.json', '--out', '.'], 'name one project file'],
    ['no folder', ['a.json'], 'name a folder for the sheets with --out'],
    ['one district and all', ['a.json', '--out', '.', '--all', '--district', 'd1'], '--all excludes --district and --conflicts'],
    ['all and conflicts', ['a.json', '--out', '.', '--all', '--conflicts'], '--all excludes --district and --conflicts'],
    ['differences of indicators', ['a.json', '--out', '.', '--conflicts', '--subject', 'indicators'], '--conflicts is of differences and excludes another --subject'],
    ['another subject', ['a.json', '--out', '.', '--subject', 'roads'], '--subject must be one of indicators, conflicts'],
    ['another paper', ['a.json', '--out', '.', '--paper', 'letter'], '--paper must be one of a4, a3, a2, a1, a0, slide'],
    ['another resolution', ['a.json', '--out', '.', '--dpi', '1200'], '--dpi must be one of 96, 144, 150, 200, 300'],
    ['a scale that is none', ['a.json', '--out', '.', '--scale', '25e3'], '--scale must be a whole number from 100 to 5000000, the N of 1:N'],
    ['a scale of nothing', ['a.json', '--out', '.', '--scale', '0'], '--scale must be a whole number from 100 to 5000000, the N of 1:N'],
    ['a day that is none', ['a.json', '--out', '.', '--date', '2026-02-30'], '--date must be a date such as 2026-03-31'],
  ])('%s is refused with what is right', (_, args, words) => {
    expect(() => call(...args)).toThrow(new UsageError(words));
  });
});
