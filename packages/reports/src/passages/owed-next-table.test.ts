import type { EscalationOutcome } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { escalations, recoveryPlan } from '../../test/fixture/escalations.ts';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { paperScope } from '../selections/paper-scope.ts';
import { owedNextTable } from './owed-next-table.ts';

const rowsOf = (found: readonly EscalationOutcome[]) =>
  owedNextTable(
    'owed',
    'Owed',
    paperScope({ ...leicestershire, assessment: { ...leicestershire.assessment, escalations: found } }),
  )?.rows.map((each) => (each.kind === 'row' ? each.cells.map(({ text, notes }) => [text, notes]) : []));

test('what is owed by a day, the earliest first; what was missed says so', () => {
  const rows = rowsOf(escalations);
  expect(rows?.map(([by, what]) => [by?.[0], by?.[1]?.length, what?.[0]])).toEqual([
    [['12 June 2026'], 1, ['Caseloads and staff time']],
    [['18 June 2026'], 0, ['Plan to send it']],
    [['19 June 2026'], 0, ['Caseloads and staff time']],
  ]);
});

test('what has no day is not in it', () => expect(rowsOf([recoveryPlan])).toBeUndefined());
