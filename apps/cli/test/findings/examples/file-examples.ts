import { loadWorkspace, parseWorkspace } from '@ragstone/workspace';
import { type Example, exampleOf } from './example.ts';
import { fixtures, inRepository } from './repository.ts';

const wrong = `${fixtures}/wrong-files`;
const figures = 'figures/monthly.figures.csv';

/** What the wrong files show, and the few faults that no file in a repository can have. */
export const fileExamples = (): readonly Example[] => [
  ...loadWorkspace(inRepository(wrong)).findings.map(exampleOf(wrong)),
  ...[
    loadWorkspace(inRepository('no/such/folder')),
    parseWorkspace([]),
    parseWorkspace([{ path: figures, content: { unread: { why: 'permission is denied' } } }]),
    parseWorkspace([{ path: figures, content: { unread: { bytes: 70_000_000 } } }]),
  ].flatMap(({ findings }) => findings.map(exampleOf(null))),
];
