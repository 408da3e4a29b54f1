import type { Applies, AppliesToMetrics } from '../language/applies.ts';
import type { Escalation } from '../language/escalation.ts';
import type { RuleSet } from '../language/rule-set.ts';
import type { Path } from '../parse/finding.ts';
import type { Analysis } from './analysis.ts';
import { type AnalysisFinding, analysisFinding } from './analysis-finding.ts';
import { exampleOf } from './example.ts';
import { idleIn } from './find-idle-conditions.ts';
import { inAnyWorld, inEveryWorld } from './in-worlds.ts';
import { plainestCase } from './plainest-case.ts';
import { worldsOf } from './space/worlds-of.ts';
import { isKnownCase, type Sweep } from './sweep.ts';
import { sweepAll } from './sweep-all.ts';

/**
 * Escalations whose conditions cannot do their work: they never hold, so that it never rises or never clears, or both
 * hold at once, so that it is raised and cleared by the same figure. That neither holds is how an escalation keeps
 * from coming and going.
 */
export const findIdleEscalations: Analysis = ({ ruleSet, context, budget }) =>
  ruleSet.escalations.flatMap((escalation, index) => {
    const path = ['escalations', index];
    const conditions = [escalation.raise.when, escalation.clear.when];
    const about = aboutOf(escalation, ruleSet);
    const swept = sweepAll(conditions, worldsOf(about, conditions, ruleSet, context), budget);
    if (swept === null) return [analysisFinding('not-analysed', path, { what: 'escalation' })];
    const idle = inEveryWorld(swept, (each) => [
      ...idleOf(escalation, 'raise', path, each),
      ...idleOf(escalation, 'clear', path, each),
    ]);
    return idle.length > 0 ? idle : inAnyWorld(swept, (each) => bothAtOnce(each, path));
  });

/** What it follows: for ratings, the metrics that they are about. */
const aboutOf = ({ for: about }: Escalation, ruleSet: RuleSet): Applies => {
  if (!('ratings' in about)) return about;
  const followed = ruleSet.ratings.filter(
    ({ id }) => about.ratings.includes('*') || about.ratings.includes(id),
  );
  const metrics = followed.flatMap(({ for: each }): readonly AppliesToMetrics[] =>
    'metrics' in each ? [each] : [],
  );
  return { metrics: metrics.flatMap((each) => each.metrics), windows: about.windows };
};

const idleOf = (
  escalation: Escalation,
  key: 'raise' | 'clear',
  path: Path,
  swept: Sweep,
): readonly AnalysisFinding[] => {
  const at = [...path, key, 'when'];
  const code = key === 'raise' ? 'escalation-never-rises' : 'escalation-never-clears';
  return idleIn(escalation[key].when, at, swept).map((finding) =>
    finding.code === 'condition-impossible' && finding.path.length === at.length
      ? analysisFinding(code, at, { example: finding.example, run: null })
      : finding,
  );
};

const bothAtOnce = ({ cases, truths, conditions, world }: Sweep, path: Path): readonly AnalysisFinding[] => {
  const both = plainestCase(
    cases.filter((each, index) => isKnownCase(each) && truths.every((truth) => truth[index] === true)),
    world,
  );
  return both === undefined
    ? []
    : [
        analysisFinding('clear-contradicts-raise', [...path, 'clear', 'when'], {
          example: exampleOf(both, conditions, world),
        }),
      ];
};
