import type { Judgement } from '@ragstone/assurance';
import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, numbers, row, words } from '../../model/table.ts';
import { joined, link, type Text } from '../../model/text.ts';
import { reasonsOfFigure } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { capitalised } from '../../words/sentence.ts';
import type { DashboardGroup } from './dashboard-metrics.ts';

/** Why it has no colour: the reasons, or that the rule has a word for it and no colour. */
const whyOf = ({ words: said }: PaperScope, judgement: Judgement): string => {
  const { notRated: says } = said.dashboard;
  if (judgement.reasons.length > 0) return capitalised(reasonsOfFigure(said, judgement));
  return judgement.outcome === null ? says.noRule : says.noColour(judgement.outcome);
};

/** Why metrics have no colour, the reason that most of them have first, and under which themes they stand. */
export const notRated = (scope: PaperScope, groups: readonly DashboardGroup[]): readonly Section[] => {
  const { notRated: says } = scope.words.dashboard;
  const without = groups.flatMap((group) =>
    group.metrics
      .filter(({ judgement }) => judgement.status === 'not-rated')
      .map(({ judgement }) => ({ group, why: whyOf(scope, judgement) })),
  );
  if (without.length === 0) return [];
  const whys = [...new Set(without.map(({ why }) => why))].map((why) => ({
    why,
    of: without.filter((each) => each.why === why),
  }));
  const themes = (of: typeof without): Text =>
    joined(
      [...new Set(of.map(({ group }) => group))].map((group): Text => {
        const count = of.filter((each) => each.group === group).length;
        return [link(group.id, group.title), ` ${count}`];
      }),
      '; ',
    );
  return [
    section('not-rated', says.heading, [
      paragraph(says.lead(without.length)),
      table({
        id: 'not-rated-table',
        caption: says.caption,
        columns: [
          words(says.columns.why, 2),
          numbers(says.columns.metrics, 0.6),
          words(says.columns.themes, 2),
        ],
        rows: whys
          .toSorted((a, b) => b.of.length - a.of.length)
          .map(({ why, of }) => row(why, String(of.length), cell(themes(of)))),
        notes: [],
        reading: 'by-row',
      }),
    ]),
  ];
};
