import { loadWorkspace, parseWorkspace } from '@ragstone/workspace';
import { type Example, exampleOf } from './example.ts';
import { fixtures, inRepository } from './repository.ts';

const wrong = `${fixtures}/wrong-files`;
const figures = 'figures/monthly.figures.csv';

/** A file of more wrong rows than are told, without them. */
const tooManyFaults = () => {
  const loaded = parseWorkspace([{ path: figures, content: `role,value\n${'x\n'.repeat(30_000)}` }]);
  return { findings: loaded.findings.filter(({ code }) => code === 'faults-too-many') };
};

/** What the wrong files show, and the few faults that no file in a repository can have. */
export const fileExamples = (): readonly Example[] => [
  ...loadWorkspace(inRepository(wrong)).findings.map(exampleOf(wrong)),
  ...[
    loadWorkspace(inRepository('no/such/folder')),
    parseWorkspace([]),
    parseWorkspace([{ path: figures, content: { unread: { why: 'permission is denied' } } }]),
    parseWorkspace([{ path: figures, content: { unread: { bytes: 70_000_000 } } }]),
    parseWorkspace([{ path: figures, content: `${'value,'.repeat(1000)}value` }]),
    tooManyFaults(),
  ].flatMap(({ findings }) => findings.map(exampleOf(null))),
];
