import { expandRating } from '../../expand/expand-rating.ts';
import { type ExplainedCondition, type Explanation, explainRating } from '../../explain/explain-rating.ts';
import type { Facts, SubjectProfile } from '../../language/catalogue.ts';
import type { Condition } from '../../language/condition.ts';
import type { Rating } from '../../language/rating.ts';
import type { Path } from '../../parse/finding.ts';
import { type ReferenceResult, rateByReference } from '../engine/rate-by-reference.ts';
import type { ReferenceNode } from '../engine/read-node.ts';
import type { Answer, Difference, Failed } from './difference.ts';

/** An evaluation that can be held against json-rules-engine: `explainRating`, or another that gives what it gives. */
export type Explain = (rating: Rating, facts: Facts, profile: SubjectProfile) => Explanation;

/**
 * Rates a subject by an evaluation of ours and by json-rules-engine, and compares the status, the band, the outcome
 * and the truth of every node of every band. Null where they agree; otherwise the first difference. Reasons are not
 * compared: json-rules-engine has none. An engine that throws is a difference at the top.
 */
export const verifyRating = async (
  rating: Rating,
  facts: Facts,
  profile: SubjectProfile,
  explain: Explain = explainRating,
): Promise<Difference | null> => {
  const of = { rating: rating.id, facts, profile };
  const [ours, theirs] = [
    await attempt(() => explain(rating, facts, profile)),
    await attempt(() => rateByReference(rating, facts, profile)),
  ];
  if ('failed' in ours || 'failed' in theirs) {
    const answer = (result: Failed | { readonly status: Answer }) =>
      'failed' in result ? result : result.status;
    return { ...of, path: [], ours: answer(ours), reference: answer(theirs) };
  }
  const found = firstDifference(rating, ours, theirs);
  return found === null ? null : { ...of, ...found };
};

const attempt = async <T>(answer: () => T | Promise<T>): Promise<T | Failed> => {
  try {
    return await answer();
  } catch (error) {
    return { failed: String(error) };
  }
};

type Found = { readonly path: Path; readonly ours: Answer; readonly reference: Answer };

const firstDifference = (rating: Rating, ours: Explanation, theirs: ReferenceResult): Found | null => {
  const bands = theirs.bands.length === 0 ? [] : expandRating(rating);
  for (const [index, { when }] of bands.entries()) {
    const path = ['bands', index, 'when'];
    const found = compareNode(when, path, ours.bands[index]?.when, theirs.bands[index]);
    if (found !== null) return found;
  }
  for (const key of ['status', 'outcome', 'band'] as const) {
    if (ours[key] !== theirs[key]) return { path: [key], ours: ours[key], reference: theirs[key] };
  }
  return null;
};

/** What is deepest comes first: it is the cause of what differs above it. */
const compareNode = (
  condition: Condition,
  path: Path,
  ours: ExplainedCondition | undefined,
  theirs: ReferenceNode | undefined,
): Found | null => {
  for (const [index, member] of membersOf(condition).entries()) {
    const at = [...path, ...member.at];
    const found = compareNode(member.condition, at, explainedMembers(ours)[index], theirs?.members[index]);
    if (found !== null) return found;
  }
  const [our, their] = [ours?.result ?? null, theirs?.result ?? null];
  return our === their ? null : { path, ours: our, reference: their };
};

const membersOf = (condition: Condition): readonly { readonly condition: Condition; readonly at: Path }[] => {
  if ('all' in condition)
    return condition.all.map((member, index) => ({ condition: member, at: ['all', index] }));
  if ('any' in condition)
    return condition.any.map((member, index) => ({ condition: member, at: ['any', index] }));
  if ('not' in condition) return [{ condition: condition.not, at: ['not'] }];
  return 'means' in condition ? [{ condition: condition.means, at: ['means'] }] : [];
};

const explainedMembers = (explained: ExplainedCondition | undefined): readonly ExplainedCondition[] => {
  if (explained === undefined || explained.kind === 'leaf') return [];
  return 'members' in explained ? explained.members : [explained.member];
};
