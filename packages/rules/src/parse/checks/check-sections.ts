import type { Path, RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';
import { valueAt } from '../value-at.ts';

/**
 * Questions alone stand in a section of a form: of anything else a section would quietly leave out every subject. It reads the
 * input itself, so that a fault elsewhere in a rule hides none here.
 */
export const checkSections: RuleCheck = ({ input }) =>
  (
    [
      ['ratings', 'for'],
      ['duties', 'for'],
      ['escalations', 'for'],
      ['rollUps', 'of'],
    ] as const
  ).flatMap(([key, about]) => {
    const rules = valueAt(input, [key]);
    return (Array.isArray(rules) ? rules : []).flatMap((rule: unknown, index) =>
      sectionOf(valueAt(rule, [about]), [key, index, about]),
    );
  });

const sectionOf = (about: unknown, path: Path): readonly RuleFinding[] => {
  const each = valueAt(about, ['each']);
  return typeof each !== 'string' || each === 'question' || valueAt(about, ['section']) === undefined
    ? []
    : [
        {
          ...{ code: 'unknown-key', path: [...path, 'section'], key: 'section' },
          ...{ expected: ['each', 'in', 'note'], suggestion: null },
        },
      ];
};
