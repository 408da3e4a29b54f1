import { kindOf } from '../../language/applies.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import type { RuleFinding } from '../finding.ts';
import { catalogueFor } from '../rule-context.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** What a rating needs is a count or a denominator, and its subject has one. */
export const checkNeeds: RuleCheck = ({ ratings }, context) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    if (value.needs === undefined) return [];
    const at = [...path, 'needs'];
    const kind = kindOf(value.for);
    const named = (['count', 'denominator'] as const).filter((fact) => value.needs?.[fact] !== undefined);
    if (named.length === 0) return [{ code: 'needs-misfit', path: at, fault: 'nothing', kind }];
    const catalogue = catalogueFor(value.for, context);
    return named.flatMap((fact) =>
      factTypeIn(catalogue, fact) === null
        ? [{ code: 'needs-misfit', path: [...at, fact], fault: 'no-such-fact', kind }]
        : [],
    );
  });
