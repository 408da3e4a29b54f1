import type { EscalationOutcome } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { recoveryPlan as raised } from '../../test/fixture/escalations.ts';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { paperScope } from '../selections/paper-scope.ts';
import { escalationsTable } from './escalations-table.ts';

const tableOf = (escalations: readonly EscalationOutcome[]) =>
  escalationsTable(
    'escalations',
    'Escalations',
    paperScope({ ...leicestershire, assessment: { ...leicestershire.assessment, escalations } }),
  );

test('what is raised says who is told, or that nobody is, and what it starts', () => {
  const [row] = tableOf([raised])?.rows ?? [];
  expect(row?.kind === 'row' ? row.cells : []).toMatchObject([
    { text: ['Treatments completed, Leicestershire'] },
    { text: ['Raised since July 2025'], notes: [['By a draft rule']] },
    { text: ['July 2025: missed.'] },
    { text: ['Nobody yet'] },
    {
      text: [
        'Recovery plan; no owner is named; no day is set; every week a look at caseloads and staff time.',
      ],
    },
  ]);
});

test.each(['pending', 'cleared', 'none'] as const)('what is %s is not in it', (state) => {
  expect(tableOf([{ ...raised, state, attention: null }])).toBeNull();
});
