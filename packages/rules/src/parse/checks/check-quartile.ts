import { rags } from '@ragstone/rag';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

/** Each of the four quarters has one colour. */
export const checkQuartile: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    if (!('quartile' in value)) return [];
    const { quartile } = value;
    const coloured = rags.flatMap((status) => [...new Set(quartile[status] ?? [])]);
    const times = (quarter: number) => coloured.filter((each) => each === quarter).length;
    const twice = [1, 2, 3, 4].filter((quarter) => times(quarter) > 1);
    const missing = [1, 2, 3, 4].filter((quarter) => times(quarter) === 0);
    const at = [...path, 'quartile'];
    return [
      ...(twice.length === 0
        ? []
        : [{ code: 'quartile-misfit', path: at, fault: 'twice', quarters: twice } as const]),
      ...(missing.length === 0
        ? []
        : [{ code: 'quartile-misfit', path: at, fault: 'missing', quarters: missing } as const]),
    ];
  });
