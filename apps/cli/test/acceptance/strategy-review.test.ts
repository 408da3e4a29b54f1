import { reviewCounts, successorsOf } from '@ragstone/commitments';
import { expect, test } from 'vitest';
import { assessed, juneBoard, llr } from '../llr.ts';

const theReview = async () => {
  const { strategyReviews, commitments } = await llr();
  const review = strategyReviews.find((each) => each.id === 'jlhws-review-2025');
  if (review === undefined) throw new Error('no review');
  return { review, commitments };
};

const findingsOf = async (code: string, asOf = juneBoard) =>
  (await assessed(asOf)).findings.filter((finding) => finding.code === code);

test('of 80 commitments none is kept, 31 change, 5 change and gain one, 1 is transferred, 43 go; 40 result', async () => {
  const { review, commitments } = await theReview();
  expect(reviewCounts(review, { commitments })).toEqual({
    decisions: { keep: 0, change: 31, 'change-and-new': 5, transfer: 1, remove: 43 },
    total: 80,
    resulting: 40,
  });
  expect(commitments.filter((each) => each.version === 'jlhws-2022')).toHaveLength(80);
  const resulting = commitments.filter((each) => each.version === 'jlhws-2025-proposal');
  expect(resulting).toHaveLength(40);
  expect(resulting.filter((each) => each.id.endsWith('-new'))).toHaveLength(5);
});

test.each([
  ['best-start-for-life', [20, 0, 9, 2, 0, 9, 13]],
  ['staying-healthy', [20, 0, 6, 1, 1, 12, 7]],
  ['living-and-supported-well', [15, 0, 6, 1, 0, 8, 8]],
  ['dying-well', [10, 0, 5, 0, 0, 5, 5]],
  ['mental-health', [6, 0, 3, 1, 0, 2, 5]],
  ['health-inequalities', [4, 0, 1, 0, 0, 3, 1]],
  ['covid-19-recovery', [5, 0, 1, 0, 0, 4, 1]],
])('%s: all, keep, change, change and new, transfer, remove, resulting: %j', async (priority, expected) => {
  const { review, commitments } = await theReview();
  const { total, decisions, resulting } = reviewCounts(review, { commitments }, { priority });
  expect([total, ...Object.values(decisions), resulting]).toEqual(expected);
});

test.each([
  ['critical-days', [6, 0, 2, 1, 0, 3, 4]],
  ['school-readiness', [6, 0, 4, 0, 0, 2, 4]],
  ['preparing-for-life', [8, 0, 3, 1, 0, 4, 5]],
  ['strong-foundations', [11, 0, 4, 1, 1, 5, 5]],
  ['healthy-choices', [9, 0, 2, 0, 0, 7, 2]],
  ['prevention-and-self-care', [5, 0, 3, 1, 0, 1, 5]],
  ['frailty-and-complex-care', [10, 0, 3, 0, 0, 7, 3]],
  ['understanding-the-need', [2, 0, 0, 0, 0, 2, 0]],
  ['effective-transitions', [3, 0, 2, 0, 0, 1, 2]],
  ['end-of-life-planning', [5, 0, 3, 0, 0, 2, 3]],
])('%s: the same', async (subPriority, expected) => {
  const { review, commitments } = await theReview();
  const { total, decisions, resulting } = reviewCounts(review, { commitments }, { subPriority });
  expect([total, ...Object.values(decisions), resulting]).toEqual(expected);
});

test('the printed counts add up, but for the two cross-cutting priorities of one line', async () => {
  expect((await findingsOf('count-does-not-add-up')).map(({ source }) => source.documentLine)).toEqual([
    1438,
  ]);
  expect(await findingsOf('decision-does-not-fit')).toEqual([]);
  const { strategies } = await llr();
  expect(strategies[0]?.versions[0]?.printed.map(({ of, value }) => [of, value])).toEqual([
    ['life-course-priorities', 4],
    ['cross-cutting-priorities', 3],
    ['sub-priorities', 10],
    ['commitments', 80],
    ['cross-cutting-priorities', 2],
  ]);
});

test('two commitments on work come to one statement', async () => {
  const { review } = await theReview();
  const successors = (number: number) => successorsOf(`jlhws-2022.strong-foundations.${number}`, [review]);
  expect(successors(3)).toEqual(successors(2));
  expect(successors(1)).toHaveLength(2);
  expect(successors(6)).toEqual([]);
});

test('the one transfer goes nowhere', async () => {
  const findings = await findingsOf('transfer-without-destination');
  expect(findings.map(({ severity, source }) => [severity, source.document, source.documentLine])).toEqual([
    ['error', '002', 1656],
  ]);
});

test('no decision of 80 has a rationale, which is one line', async () => {
  expect((await findingsOf('change-without-rationale')).map(({ message }) => message)).toEqual([
    '80 of 80 decisions have no rationale.',
  ]);
});

test('five originals are not printed, and nothing is left under one sub-priority', async () => {
  const missing = await findingsOf('wording-missing');
  expect(missing.map(({ source }) => source.documentLine)).toEqual([1754, 1755, 1756, 1757, 1758]);
  const [empty] = (await findingsOf('nothing-promised')).filter(
    (finding) => finding.subject.version === 'jlhws-2025-proposal',
  );
  expect(empty?.subject.subPriority).toBe('understanding-the-need');
});

test('95% twice, 80% and 2 days were promised, and no statement that resulted has a number', async () => {
  const lost = await findingsOf('promised-number-lost');
  expect(lost.map(({ figures }) => figures.promised).sort()).toEqual(['2 days', '80%', '95%', '95%']);
  expect(lost.map(({ source }) => source.documentLine).sort()).toEqual([1697, 1700, 1702, 1719]);
});

test('on the day of the committee the later plan is not known', async () => {
  const findings = (await assessed('2025-09-03')).findings;
  expect(findings.some(({ code }) => code === 'transfer-without-destination')).toBe(true);
  expect(findings.filter(({ code }) => code === 'no-lineage' || code === 'no-action')).toEqual([]);
});
