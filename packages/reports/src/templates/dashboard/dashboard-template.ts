import { type Paper, section } from '../../model/paper.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { claimsOf } from '../../selections/printed-claims.ts';
import { english } from '../../words/english/english.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { atAGlance } from './at-a-glance.ts';
import { dashboardGroups } from './dashboard-metrics.ts';
import { howToRead } from './how-to-read.ts';
import { metricPanel } from './metric-panel.ts';
import { multiplesFigures } from './multiples-figures.ts';

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
      howToRead(
        scope.words,
        metrics.some(({ chart }) => chart !== null),
        metrics.some(({ judgement }) => claimsOf(scope, judgement).length > 0),
      ),
      ...groups.map((group) =>
        section(
          group.id,
          group.title,
          multiplesFigures(scope.words, group),
          group.metrics.map((metric) => metricPanel(scope, metric)),
        ),
      ),
    ],
  );
};

/** Every metric with its rating, what statistics say beside it, and its charts. */
export const dashboardTemplate: Template = { title: english.dashboard.title, fill };
