import { type Located, printList } from '@ragstone/rag';
import type { Claim } from '../claim.ts';
import { isSameSource, type NumberContext } from './number-context.ts';
import type { Worked } from './worked.ts';

/**
 * Where two lines print one number and all that it can be worked out from stands on one of them: the other line is
 * borne out by it, and it by nothing. Why two statements of one number have two verdicts, said at both.
 */
export const sameNumberElsewhere = (context: NumberContext, worked: Worked): string | null => {
  const { claim } = context;
  const [line, ...more] = linesBeneath(worked);
  if (line === undefined || more.length > 0) return null;
  const others = othersOf(context);
  const own = isSameSource(line, claim.source);
  if (own)
    return others.length === 0
      ? null
      : `${placesOf(others)} ${others.length === 1 ? 'prints' : 'print'} the same number, which this line bears out; nothing bears out this line.`;
  return others.some((other) => isSameSource(other.source, line))
    ? `Only ${placeOf(line)} bears it out, which prints the same number with its total.`
    : null;
};

const linesBeneath = (worked: Worked): readonly Located<Claim>['source'][] => {
  const sources = worked.rests.flatMap((rest) => rest.sources);
  return sources.filter((source, index) => sources.findIndex((each) => isSameSource(each, source)) === index);
};

/** Other statements of the number for the same subject. */
const othersOf = ({ claim, assertion, knowledge }: NumberContext): readonly Located<Claim>[] =>
  knowledge.claims.filter(
    (other) =>
      other.assertion.says === assertion.says &&
      other.assertion.value === assertion.value &&
      other.subject.metric === claim.subject.metric &&
      other.subject.place === claim.subject.place &&
      other.subject.period === claim.subject.period &&
      !isSameSource(other.source, claim.source),
  );

const placeOf = ({ document, line }: Claim['source']): string => `${document}, line ${line}`;

const placesOf = (claims: readonly Claim[]): string => printList(claims.map(({ source }) => placeOf(source)));
