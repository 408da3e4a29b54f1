import { numberParagraphs } from '../../model/number-paragraphs.ts';
import { type Paper, section } from '../../model/paper.ts';
import { backgroundPapers } from '../../passages/background-papers.ts';
import { whyDraft } from '../../passages/drafts.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { paperScope } from '../../selections/paper-scope.ts';
import { claimsOf } from '../../selections/printed-claims.ts';
import { printDay } from '../../words/print-day.ts';
import type { Template } from '../template.ts';
import { atAGlance } from './at-a-glance.ts';
import { dashboardGroups } from './dashboard-metrics.ts';
import { howToRead } from './how-to-read.ts';
import { metricPanel } from './metric-panel.ts';

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const { assessment, workspace } = scope;
  const groups = dashboardGroups(scope);
  const metrics = groups.flatMap((group) => group.metrics);
  return {
    schema: 'ragstone.paper/1',
    template: 'dashboard',
    fileStem: ['dashboard', input.board ?? workspace.id, assessment.asOf].join('-'),
    title: {
      subject: 'Performance dashboard',
      board: scope.boardTitle,
      day: assessment.asOf,
      date: printDay(assessment.asOf),
      reportOf: 'Made by rule, without an editor',
      facts: [{ term: 'Evidence known on', says: [printDay(assessment.asOf)] }],
    },
    draft: whyDraft(assessment.ruleSets),
    sections: numberParagraphs([
      atAGlance(scope, groups),
      howToRead(
        metrics.some(({ chart }) => chart !== null),
        metrics.some(({ judgement }) => claimsOf(scope, judgement).length > 0),
      ),
      ...groups.map(({ id, title, metrics: ofGroup }) =>
        section(
          id,
          title,
          [],
          ofGroup.map((metric) => metricPanel(scope, metric)),
        ),
      ),
      backgroundPapers(scope),
    ]),
  };
};

/** Every metric with its rating, what statistics say beside it, and its charts. */
export const dashboardTemplate: Template = { title: 'Performance dashboard', fill };
