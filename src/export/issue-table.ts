import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import type { Table } from './table.ts';
import { wktOf } from './wkt.ts';

/**
 * What was found about the data, a finding a row: its weight, layer and feature, the sentence that the
 * page shows, and the place as WKT in longitude and latitude.
 *
 * @param titles - Of the layers, by id.
 */
export function issueTable(
  issues: readonly Issue[], titles: Readonly<Record<string, string>>, language: Language,
): Table {
  const word = (key: TextKey) => text(key, language);
  return {
    title: word('export.issues'),
    head: [
      word('export.severity'), word('export.layer'), word('export.feature'), word('export.finding'), word('export.code'),
      'WKT (EPSG:4326)',
    ],
    rows: issues.map((issue) => {
      const { severity, layer, feature, code, place } = issue;
      return [
        word(`severity-of-issue.${severity}`),
        layer === null ? word('issues.project') : (titles[layer] ?? layer),
        feature,
        issueText(issue, language),
        code,
        place === null ? null : wktOf({ type: 'Point', coordinates: [...place] }),
      ];
    }),
  };
}
