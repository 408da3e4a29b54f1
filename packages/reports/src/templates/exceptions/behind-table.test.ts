import type { Judgement } from '@ragstone/assurance';
import { expect, test } from 'vitest';
import { leicestershire } from '../../../test/fixture/leicestershire.ts';
import { plainText } from '../../model/plain-text.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { behindTable } from './behind-table.ts';

const { assessment } = leicestershire;
const [exception] = assessment.exceptions;
const judgement = assessment.judgements.find(
  ({ metric, period }) => metric === exception?.subject.metric && period === exception?.subject.period,
);
if (exception === undefined || judgement === undefined) throw new Error('no exception of a metric');

const readAs = (decides: boolean): Judgement => ({
  ...judgement,
  ratings: judgement.ratings.map((each) => ({
    ...each,
    reading: { of: 'within 3%', chosen: 'points', decides, alternatives: [] },
  })) as Judgement['ratings'],
});

/** The rows of the table where these exceptions are raised by one rule, whose source was read. */
const rows = (periods: readonly string[], decides = false) => {
  const scope = paperScope({
    ...leicestershire,
    assessment: {
      ...assessment,
      exceptions: periods.map((period) => ({ ...exception, subject: { ...exception.subject, period } })),
      judgements: periods.map((period) => ({ ...readAs(decides), period })),
    },
  });
  return behindTable('behind', scope).rows;
};

test('exceptions of one rule stand under it once, with how its source was read', () => {
  const [group, ...rest] = rows(['2025-10', '2025-11']);
  expect(group).toMatchObject({ kind: 'group' });
  expect(plainText(group?.kind === 'group' ? group.heading : [])).toMatch(/“within 3%” is read as: points$/);
  expect(rest.map(({ kind }) => kind)).toEqual(['row', 'row']);
});

test('each row has its own figure, and says where another reading would decide otherwise', () => {
  const [, row] = rows(['2025-11'], true);
  const cells = row?.kind === 'row' ? row.cells : [];
  expect(plainText(cells[1]?.text ?? [])).toBe('No figure. Target 545.3 per 100,000.');
  expect(cells[1]?.notes.map(plainText)).toEqual(['Depends on the reading']);
});
