import { type PeriodKind, periodKinds } from '@ragstone/calendar';
import type { RuleFinding } from '../finding.ts';
import type { RuleCheck } from '../rule-parts.ts';

const accumulating: readonly PeriodKind[] = ['year-to-date', 'financial-year'];
const pooled: readonly PeriodKind[] = ['pooled-calendar-years', 'pooled-financial-years'];

/** A profile is for windows that fill up in a year, a milestone for windows that end with its day. */
export const checkFormWindows: RuleCheck = ({ ratings }) =>
  ratings.flatMap(({ value, path }): readonly RuleFinding[] => {
    // Nothing said is every kind.
    if (!('metrics' in value.for) || value.for.windows.length === periodKinds.length) return [];
    const form = 'profile' in value ? 'profile' : 'milestones' in value ? 'milestones' : null;
    if (form === null) return [];
    const expected = form === 'profile' ? accumulating : periodKinds.filter((kind) => !pooled.includes(kind));
    return value.for.windows.flatMap((window, index) =>
      expected.includes(window)
        ? []
        : [{ code: 'window-misfit', path: [...path, 'for', 'windows', index], form, window, expected }],
    );
  });
