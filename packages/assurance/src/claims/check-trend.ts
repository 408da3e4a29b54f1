import { sameSpan } from '@ragstone/calendar';
import { breakdownKey } from '@ragstone/metrics';
import type { Located } from '@ragstone/rag';
import { directionWords } from '@ragstone/statistics';
import type { Assertion, Claim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';
import { readPeriod } from '../read-period.ts';
import { type ClaimCheck, checkOf } from './claim-check.ts';
import { type Noticed, noticed } from './claim-finding.ts';
import type { JudgedFigures } from './judged-figures.ts';

type TrendAssertion = Extract<Assertion, { readonly says: 'trend' }>;

/** A trend needs five points: with fewer, that ours cannot be calculated says nothing of another's. */
const fewestPoints = 5;

/** A printed direction of travel, against the trend of the series that is held up to the same period. */
export const checkTrend = (
  claim: Located<Claim>,
  { direction }: TrendAssertion,
  knowledge: Knowledge,
  judged: JudgedFigures,
): ClaimCheck => {
  const other = printedOtherwise(claim, direction, knowledge);
  const answer = (
    verdict: 'confirmed' | 'disputed' | 'unverifiable',
    why: string,
    given?: string,
  ): ClaimCheck =>
    checkOf(
      claim,
      {
        verdict,
        reproducedBy: verdict === 'confirmed' ? 'exact' : 'none',
        computed: null,
        ...(given === undefined ? {} : { given }),
        why: [why, ...(other === null ? [] : [other.says])],
      },
      other === null ? [] : [other.finding],
    );
  const trend = judged.of(claim.subject)?.evidence.trend ?? null;
  const points = judged
    .known({ ...claim.subject })
    .filter(({ period }) => readPeriod(period).last <= readPeriod(claim.subject.period).last).length;
  if (trend === null)
    return answer('unverifiable', 'No series of it is held whose trend could be calculated.');
  const given = directionWords[trend.direction];
  if (trend.direction === 'cannot-be-calculated' && (direction !== trend.direction || points < fewestPoints))
    return answer(
      'unverifiable',
      `The trend of the figures held cannot be calculated${trend.says === null ? '' : `: ${trend.says}`}`,
    );
  return isSaidBy(direction, trend.direction)
    ? answer('confirmed', `The latest five figures give: ${given}.`, given)
    : answer('disputed', `The latest five figures give: ${given}.`, given);
};

type Direction = TrendAssertion['direction'];

/** Whether two directions can both hold: an arrow that names the side only says nothing of better or worse. */
const isSaidBy = (one: Direction, other: Direction): boolean =>
  one === other || other.startsWith(`${one}-`) || one.startsWith(`${other}-`);

/** Where a document prints another direction for the same figures in another place; told of the later line. */
const printedOtherwise = (
  claim: Located<Claim>,
  direction: Direction,
  { claims }: Knowledge,
): Noticed | null => {
  const keyOf = ({ subject: { metric = '', place = '', breakdown = {} } }: Claim): string =>
    [metric, place, breakdownKey(breakdown)].join('|');
  const earlier = claims.find(
    (each) =>
      each.assertion.says === 'trend' &&
      keyOf(each) === keyOf(claim) &&
      sameSpan(readPeriod(each.subject.period), readPeriod(claim.subject.period)) &&
      !isSaidBy(each.assertion.direction, direction) &&
      (each.source.document < claim.source.document ||
        (each.source.document === claim.source.document && each.source.line < claim.source.line)),
  );
  if (earlier === undefined || earlier.assertion.says !== 'trend') return null;
  return noticed(
    claim,
    'trends-differ',
    'warning',
    `Two directions are printed for the same figures: ${lower(earlier.assertion.direction)} (document ${earlier.source.document}, line ${earlier.source.line}) and ${lower(direction)}.`,
  );
};

const lower = (direction: Direction): string => directionWords[direction].toLowerCase();
