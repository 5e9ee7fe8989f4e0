import { expect, test } from 'vitest';
import { issue } from '../../src/model/issue.ts';
import { groupIssues } from '../../src/ui/group-issues.ts';

test('issues are grouped by weight, errors first, then by layer in the order of the data', () => {
  const issues = [
    issue('info', 'outside-districts'),
    issue('error', 'ring-too-short', { layer: 'b' }),
    issue('warning', 'ring-closed', { layer: 'a' }),
    issue('error', 'no-districts'),
    issue('error', 'ring-too-short', { layer: 'b' }),
  ];
  const groups = groupIssues(issues);

  const counts = groups.map(({ severity, count }) => [severity, count]);
  expect(counts).toEqual([['error', 3], ['warning', 1], ['info', 1]]);
  expect(groups[0]?.layers.map(({ layer, issues: of }) => [layer, of.length])).toEqual([['b', 2], [null, 1]]);
});

test('without issues there are no groups', () => {
  expect(groupIssues([])).toEqual([]);
});
