import { quantise } from '@ragstone/rag';
import type { Condition } from '../language/condition.ts';
import type { RuleSet } from '../language/rule-set.ts';
import { leavesOf } from '../parse/leaves-of.ts';
import type { Placed } from '../parse/rule-parts.ts';
import type { Analysis } from './analysis.ts';
import { analysisFinding } from './analysis-finding.ts';

/** Less than one percent of a fact, where a part of one was probably meant: almost any figure is at least that. */
export const findStrangeShares: Analysis = ({ ruleSet }) =>
  conditionsOf(ruleSet).flatMap(({ value: condition, path }) =>
    leavesOf(condition, path).flatMap(({ value: { value: operand }, path: at }) => {
      if (typeof operand !== 'object' || !('percentOf' in operand)) return [];
      const { percentOf: fact, is } = operand;
      return is > 0 && is < 1
        ? [
            analysisFinding('share-hardly-any', [...at, 'value', 'is'], {
              fact,
              is,
              meant: quantise(is * 100),
            }),
          ]
        : [];
    }),
  );

const conditionsOf = ({ ratings, duties, escalations }: RuleSet): readonly Placed<Condition>[] => [
  ...ratings.flatMap((rating, index) =>
    'bands' in rating
      ? rating.bands.map(({ when }, band) => ({
          value: when,
          path: ['ratings', index, 'bands', band, 'when'],
        }))
      : [],
  ),
  ...duties.flatMap(({ when }, index) =>
    when === undefined ? [] : [{ value: when, path: ['duties', index, 'when'] }],
  ),
  ...escalations.flatMap(({ raise, clear }, index) => [
    { value: raise.when, path: ['escalations', index, 'raise', 'when'] },
    { value: clear.when, path: ['escalations', index, 'clear', 'when'] },
  ]),
];
