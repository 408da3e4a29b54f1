import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { Text } from '../../model/text.ts';
import { askAboutReturn } from '../../passages/ask-about-return.ts';
import { comesNow } from '../../selections/comes-now.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { lowered, sentenceOf } from '../../words/sentence.ts';
import type { SharedWords } from '../../words/words.ts';

/** What only the board can do: returns, what was escalated to it for a decision, and what nobody owns. */
export const decisions = (scope: PaperScope<SharedWords>): Section => {
  const { assessment, board, words } = scope;
  const says = words.summary.decisions;
  const comesHere = (route: string | null): boolean => board === undefined || route === board;
  const unowned = scope.exceptions.filter((each) => each.owner === null && comesHere(each.route)).length;
  const items: readonly Text[] = [
    ...scope.returns
      .filter((each) => comesNow(each, assessment.asOf))
      .map((each) => askAboutReturn(scope, each)),
    ...scope.escalations
      .filter(({ ask, attention, route }) => ask === 'decide' && attention !== null && comesHere(route))
      .map((each) => says.decide(words.asWritten(each.title), lowered(words.escalations.standing(each)))),
    ...(unowned === 0 ? [] : [[says.nameOwners(unowned)]]),
  ];
  return section('decisions', says.heading, [
    items.length === 0 ? paragraph(says.none) : paragraph(says.asked, items.map(sentenceOf)),
  ]);
};
