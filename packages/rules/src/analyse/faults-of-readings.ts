import type { Locus } from '@ragstone/rag';
import type { AlternativeReading } from '../language/rating.ts';
import { readingsNamed } from '../language/readings-named.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path, RuleFinding } from '../parse/finding.ts';
import { ratingUnder } from '../parse/link-readings.ts';
import { parseRuleSet } from '../parse/parse-rule-set.ts';
import { analyseRuleSet } from './analyse-rule-set.ts';
import type { AnalysisContext } from './analysis.ts';
import type { AnalysisFinding } from './analysis-finding.ts';

/** What is wrong with a reading for a rating that names it, and where the reading stands. */
export interface ReadingFault {
  readonly at: Locus;
  readonly finding: ReadingFinding;
}

type ReadingFinding =
  | { readonly kind: 'refused'; readonly finding: RuleFinding }
  | { readonly kind: 'doubtful'; readonly finding: AnalysisFinding };

/**
 * Every alternative reading put in the place of the rating that names it, checked and analysed as if it had been
 * written there. What is found of the rating as it is written is not told again of its readings.
 */
export const faultsOfReadings = (
  written: Readonly<Record<string, unknown>>,
  ruleSet: RuleSet,
  found: readonly AnalysisFinding[],
  context: AnalysisContext,
): readonly ReadingFault[] =>
  ruleSet.ratings.flatMap((rating, index) => {
    const name = rating.reading && readingsNamed(rating.reading);
    const list = context.readings?.find(({ id }) => id === name);
    const faultsOf = (alternative: AlternativeReading, place: number): readonly ReadingFault[] => {
      const ratings = ruleSet.ratings.map((_, each) => writtenRating(written, each));
      const under = { ...written, ratings: ratings.with(index, ratingUnder(rating, alternative)) };
      return findingsOf(under, context)
        .filter(({ finding }) => isAt(finding.path, index) && !found.some((each) => isSame(each, finding)))
        .map((finding) => ({
          at: {
            ref: list?.at.ref ?? '',
            path: [...(list?.at.path ?? []), 'alternatives', place, ...finding.finding.path.slice(2)],
          },
          finding,
        }));
    };
    return (list?.alternatives ?? []).flatMap(faultsOf);
  });

const findingsOf = (input: unknown, context: AnalysisContext): readonly ReadingFinding[] => {
  const parsed = parseRuleSet(input, context);
  return parsed.ok
    ? analyseRuleSet(parsed.ruleSet, context).map((finding) => ({ kind: 'doubtful', finding }))
    : parsed.findings.map((finding) => ({ kind: 'refused', finding }));
};

const writtenRating = ({ ratings }: Readonly<Record<string, unknown>>, index: number): unknown =>
  Array.isArray(ratings) ? ratings[index] : undefined;

const isAt = (path: Path, index: number): boolean => path[0] === 'ratings' && path[1] === index;

const isSame = (one: AnalysisFinding, other: RuleFinding | AnalysisFinding): boolean =>
  one.code === other.code && one.path.join('/') === other.path.join('/');
