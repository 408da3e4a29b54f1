import { periodOf } from '@ragstone/calendar';
import type { Condition } from '../language/condition.ts';
import type { Band, Stage } from '../language/rating.ts';

/**
 * For the metric of each stage: green where its goal is reached; red where it is the stage in force and due, and no
 * colour before; no colour while an earlier stage is in force.
 */
export const expandStages = (stages: readonly Stage[]): readonly Band[] =>
  stages.flatMap((stage, index): readonly Band[] => {
    const isThis: Condition = { fact: 'metric', operator: 'is', value: stage.metric };
    const reached: Condition = { fact: 'value', operator: 'atLeastAsGoodAs', value: stage.goal };
    const earlier = stages.slice(0, index).map(reachedBy);
    const inForce: readonly Condition[] = [isThis, { not: reached }, ...earlier];
    const dueBy = stage.due === undefined ? null : periodOf(stage.due).last;
    return [
      { status: 'green', outcome: null, when: { all: [isThis, reached] } },
      ...(earlier.length === 0
        ? []
        : [
            {
              status: null,
              outcome: 'An earlier stage is in force',
              reason: 'not-yet-due' as const,
              when: { all: [isThis, { not: reached }, { not: { all: earlier } }] },
            },
          ]),
      ...(dueBy === null
        ? []
        : [
            {
              status: null,
              outcome: 'In force and not yet due',
              reason: 'in-progress' as const,
              when: {
                all: [...inForce, { fact: 'periodEnds', operator: 'before' as const, value: dueBy }],
              },
            },
          ]),
      { status: 'red', outcome: null, when: { all: inForce } },
    ];
  });

const reachedBy = ({ metric, goal }: Stage): Condition => ({
  fact: 'value',
  metric,
  operator: 'atLeastAsGoodAs',
  value: goal,
});
