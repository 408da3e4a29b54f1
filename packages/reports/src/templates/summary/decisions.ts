import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { askAboutReturn } from '../../passages/ask-about-return.ts';
import { sayStanding } from '../../passages/say-escalation.ts';
import { comesNow } from '../../selections/comes-now.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { counted } from '../../words/counted.ts';
import { lowered, sentence } from '../../words/sentence.ts';

/** What only the board can do: returns, what was escalated to it for a decision, and what nobody owns. */
export const decisions = ({
  assessment,
  board,
  escalations,
  exceptions,
  returns,
  workspace,
}: PaperScope): Section => {
  const comesHere = (route: string | null): boolean => board === undefined || route === board;
  const unowned = exceptions.filter((each) => each.owner === null && comesHere(each.route)).length;
  const items = [
    ...returns
      .filter((each) => comesNow(each, assessment.asOf))
      .map((each) => askAboutReturn(workspace, each)),
    ...escalations
      .filter(({ ask, attention, route }) => ask === 'decide' && attention !== null && comesHere(route))
      .map((each) => `decide about “${each.title}”, ${lowered(sayStanding(each))}`),
    ...(unowned === 0
      ? []
      : [`name an owner for ${counted(unowned, 'exception that has', 'exceptions that have')} none`]),
  ];
  return section('decisions', 'What needs a decision', [
    items.length === 0
      ? paragraph('Nothing needs a decision.')
      : paragraph(
          'The chair is asked to:',
          items.map((item) => sentence(item)),
        ),
  ]);
};
