import { daysBetween, monthOf } from '@ragstone/calendar';
import { known, type Maybe, type Unit, unknown } from '@ragstone/rag';
import type { CheckedClaim, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { fact, type Subject } from '../rate-subject.ts';

/** Every claim that was known, held against the evidence, as a subject of rules about the month in which its document came out. */
export const claimSubjects = (knowledge: Knowledge, checked: readonly CheckedClaim[]): readonly Subject[] => {
  const { workspace, asOf, claims, metrics } = knowledge;
  const published = new Map(workspace.documents.map((document) => [document.id, document.published]));
  const outcomes = new Map(checked.map((each) => [each.id, each]));
  return claims.flatMap((claim): readonly Subject[] => {
    const outcome = outcomes.get(claim.id);
    const on = published.get(claim.source.document);
    if (outcome === undefined || on === undefined) return [];
    const owner = metrics.find(({ id }) => id === claim.subject.metric)?.owner;
    return [
      {
        kind: 'claim',
        id: claim.id,
        title: claim.title,
        period: monthOf(on),
        in: claim.source.document,
        owners: owner === undefined ? [] : [owner],
        knownOn: on,
        because: outcome.why.join(' '),
        facts: {
          verdict: fact(outcome.verdict),
          reproducedBy: fact(outcome.verdict === 'unverifiable' ? null : outcome.reproducedBy),
          says: fact(claim.assertion.says),
          comparable: comparableOf(claim, outcome),
          difference: differenceOf(claim, outcome),
          'of-return': fact(claim.return !== undefined),
          document: fact(claim.source.document),
          line: fact(claim.source.line),
          publishedOn: fact(on),
          daysSincePublished: fact(daysBetween(on, asOf)),
          metric: fact(claim.subject.metric ?? null),
          place: fact(claim.subject.place ?? null),
        },
        profile: { unit: unitOf(claim), polarity: 'none', decimals: 1 },
      },
    ];
  });
};

const unitOf = ({ assertion }: Claim): Unit => ('unit' in assertion ? assertion.unit : 'count');

/** Of a number for which the evidence gives none, nobody can say. */
const comparableOf = (claim: Claim, outcome: CheckedClaim): Maybe<boolean> => {
  const difference = differenceOf(claim, outcome);
  if (difference.known) return known(true);
  return difference.reasons.some((reason) => reason === 'not-calculable' || reason === 'unit-conflict')
    ? known(false)
    : difference;
};

/** As a share of the printed number, which has none where it is zero. Words are no number, and two units no difference. */
const differenceOf = (
  { assertion }: Claim,
  { verdict, computed, computedUnit }: CheckedClaim,
): Maybe<number> => {
  if (!('value' in assertion)) return unknown('not-calculable');
  if (computed === null) return unknown(verdict === 'conflicting' ? 'figures-conflict' : 'no-data');
  if (computedUnit !== null && computedUnit !== assertion.unit) return unknown('unit-conflict');
  if (assertion.value === 0) return unknown('not-calculable');
  return known(Math.abs((computed - assertion.value) / assertion.value) * 100);
};
