import { expect, test } from 'vitest';
import { leicestershire } from '../../test/fixture/leicestershire.ts';
import { renderReport } from '../render-report.ts';
import { onlyMetrics } from './only-metrics.ts';
import type { PaperInput } from './paper-input.ts';

const { assessment } = leicestershire;
const [some] = assessment.judgements;
if (some === undefined) throw new Error('no judgement');

/** The same, with a draft that rates a metric of another system, an exception of it and a count. */
const withOther: PaperInput = {
  ...leicestershire,
  assessment: {
    ...assessment,
    ruleSets: [
      ...assessment.ruleSets,
      { id: 'screening', version: 1, hash: '', title: 'Screening', state: 'draft' },
    ],
    judgements: [
      ...assessment.judgements,
      {
        ...some,
        metric: 'screening.breast',
        title: 'Breast screening',
        ratings: some.ratings.map((each) => ({ ...each, rule: 'screening/breast' })),
      },
    ],
    exceptions: [
      ...assessment.exceptions,
      {
        subject: { metric: 'screening.breast', place: 'E10000018', period: '2025' },
        title: 'Breast screening',
        status: 'red',
        cause: '',
        kind: 'missed' as const,
        rule: 'screening/breast',
        owner: null,
        route: null,
      },
    ],
  },
};

test('what is about other metrics goes, with the rule set that rates nothing else', () => {
  const isOwn = (metric: string): boolean => metric.startsWith('bcf.');
  expect(onlyMetrics(withOther, isOwn).assessment).toEqual(onlyMetrics(leicestershire, isOwn).assessment);
  expect(onlyMetrics(leicestershire, () => true)).toEqual(leicestershire);
});

test('another system beside it changes no byte of the Better Care Fund paper', () => {
  expect(renderReport('bcf', 'json', withOther)).toEqual(renderReport('bcf', 'json', leicestershire));
});
