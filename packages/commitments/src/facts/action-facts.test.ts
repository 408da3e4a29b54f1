import { known, unknown } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { action, plan, sound } from '../chain.fixture.ts';
import { actionFacts } from './action-facts.ts';

test('working days since an action was due leave out the weekend and the bank holidays', () => {
  expect(actionFacts(action('A1', { due: '2026-04-02' }), sound, '2026-04-08')).toEqual({
    status: known('Under way'),
    stated: known(true),
    mapped: known(true),
    statedVerdict: unknown('status-unmapped'),
    statedColour: known('amber'),
    done: known(false),
    owner: known(true),
    due: known(true),
    'success-measure': known(true),
    dueOn: known('2026-04-02'),
    asOf: known('2026-04-08'),
    workingDaysPastDue: known(2),
    milestonesMissed: known(0),
  });
});

test('before its day they are below nothing', () => {
  expect(actionFacts(action('A1', { due: '2026-04-08' }), sound, '2026-04-02').workingDaysPastDue).toEqual(
    known(-2),
  );
});

test('without a date, or beyond the known bank holidays, they are unknown and never 0', () => {
  expect(actionFacts(action('A1', { due: null, owners: [], serves: [] }), sound, '2026-04-08')).toMatchObject(
    {
      owner: known(false),
      due: known(false),
      'success-measure': known(false),
      dueOn: unknown('no-date'),
      workingDaysPastDue: unknown('no-date'),
    },
  );
  expect(actionFacts(action('A1', { due: '1999-12-31' }), sound, '2026-04-08').workingDaysPastDue).toEqual(
    unknown('not-calculable'),
  );
});

test('on track is not done, silence is not done, and words that nobody has mapped could be', () => {
  const done = (status: string | null, on: string | null = null) =>
    actionFacts(action('A1', { status, done: on }), sound, '2026-04-08').done;
  expect(done('On track')).toEqual(known(false));
  expect(done(null)).toEqual(known(false));
  expect(done('Finished, mostly')).toEqual(unknown('status-unmapped'));
  expect(done('Finished, mostly', '2026-04-01')).toEqual(known(true));
  expect(done(null, '2026-05-01')).toEqual(known(false));
});

test('a milestone is missed once its day has passed and nothing says that it was reached', () => {
  const milestone = {
    id: 'm',
    says: 'first step',
    due: '2026-04-01',
    reached: null,
    source: { document: 'paper', line: 1 },
  };
  const missed = (asOf: string, reached: string | null = null) =>
    actionFacts(action('A1', { milestones: [{ ...milestone, reached }] }), sound, asOf).milestonesMissed;
  expect(missed('2026-04-01')).toEqual(known(0));
  expect(missed('2026-04-02')).toEqual(known(1));
  expect(missed('2026-04-02', '2026-03-30')).toEqual(known(0));
});

test('TBC is no owner and no status, and an action of which no more is said is not done', () => {
  const facts = actionFacts(
    action('A1', { owners: ['TBC'], status: 'to be confirmed' }),
    sound,
    '2026-04-08',
  );
  expect(facts).toMatchObject({
    owner: known(false),
    status: unknown('no-status'),
    stated: known(false),
    done: known(false),
  });
  expect(actionFacts(action('A1', { owners: ['TBC', 'lead'] }), sound, '2026-04-08').owner).toEqual(
    known(true),
  );
});

test('a plan may have placeholders of its own', () => {
  const records = { ...sound, deliveryPlans: [plan({ placeholders: ['[name]'] })] };
  expect(actionFacts(action('A1', { owners: ['[name]'] }), records, '2026-04-08').owner).toEqual(
    known(false),
  );
});
