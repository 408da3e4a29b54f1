import { expect, test } from 'vitest';
import { action, commitment, decision, indicator, measure, plan, review, sound } from '../chain.fixture.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';

test('every link leads to a record', () => {
  expect(linksLeadSomewhere(sound)).toEqual([]);
});

test('one that does not is reported with what it should lead to', () => {
  const records = {
    ...sound,
    commitments: [
      ...sound.commitments,
      commitment('x', { version: 'later', priority: 'strat', subPriority: 'early' }),
    ],
    strategyReviews: [{ ...review(decision('gone', { into: ['kept', 'nowhere'] })), from: 'odl' }],
    deliveryPlans: [plan({ delivers: 'nwe', vocabulary: 'wrods' })],
    actions: [action('A1', { plan: 'pln', serves: ['kpt'] })],
    successMeasures: [measure('m1', { serves: ['A1', 'A2'] })],
    indicators: [indicator('i1', { shows: ['m2'] })],
  };
  expect(linksLeadSomewhere(records).map(({ figures }) => figures)).toMatchObject([
    { what: 'commitment', link: 'version', id: 'later' },
    { what: 'commitment', link: 'priority', id: 'strat' },
    { what: 'commitment', link: 'sub-priority', id: 'early' },
    { what: 'review', link: 'version', id: 'odl' },
    { what: 'decision', link: 'commitment', id: 'gone' },
    { what: 'decision', link: 'commitment', id: 'nowhere' },
    { what: 'plan', link: 'version', id: 'nwe' },
    { what: 'plan', link: 'vocabulary', id: 'wrods' },
    { what: 'action', link: 'plan', id: 'pln' },
    { what: 'action', link: 'commitment or project', id: 'kpt' },
    { what: 'success-measure', link: 'commitment, action or project', id: 'A2' },
    { what: 'indicator', link: 'measure of success', id: 'm2' },
  ]);
});
