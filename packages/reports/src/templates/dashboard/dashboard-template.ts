import type { Paper } from '../../model/paper.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { claimsOf } from '../../selections/printed-claims.ts';
import { english } from '../../words/english/english.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { atAGlance } from './at-a-glance.ts';
import { dashboardGroups } from './dashboard-metrics.ts';
import { groupSection } from './group-section.ts';
import { howToRead } from './how-to-read.ts';
import { moved } from './moved.ts';
import { notRated } from './not-rated.ts';
import { offTarget } from './off-target.ts';

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const groups = dashboardGroups(scope);
  const metrics = groups.flatMap((group) => group.metrics);
  return ruleMadePaper(
    'dashboard',
    scope.words.dashboard.title,
    scope,
    metrics.map(({ judgement }) => judgement),
    [
      atAGlance(scope, groups),
      ...(metrics.length === 0
        ? []
        : [offTarget(scope, groups), moved(scope, metrics), ...notRated(scope, groups)]),
      howToRead(
        scope.words,
        metrics.some(({ chart }) => chart !== null),
        metrics.some(({ judgement }) => claimsOf(scope, judgement).length > 0),
      ),
      ...groups.map((group) => groupSection(scope, group)),
    ],
  );
};

/** What is off target, what has moved and what cannot be rated; then every metric theme by theme, with its charts. */
export const dashboardTemplate: Template = { title: english.dashboard.title, fill };
