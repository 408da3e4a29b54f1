import { paragraph } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import type { Text } from '../../model/text.ts';
import { askAboutReturn, isLeftToDecide } from '../../passages/ask-about-return.ts';
import { comesNow } from '../../selections/comes-now.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import { lowered, sentenceOf } from '../../words/sentence.ts';
import type { SharedWords } from '../../words/words.ts';

/** What only the board can do: returns, what was escalated to it for a decision, and what nobody owns; then what it notes. */
export const decisions = (scope: PaperScope<SharedWords>): Section => {
  const { assessment, board, words } = scope;
  const says = words.summary.decisions;
  const comesHere = (route: string | null): boolean => board === undefined || route === board;
  const unowned = scope.exceptions.filter((each) => each.owner === null && comesHere(each.route));
  const red = unowned.filter(({ status }) => status === 'red').length;
  const returns = scope.returns.filter((each) => comesNow(each, assessment.asOf));
  const toDecide: readonly Text[] = [
    ...returns.filter(isLeftToDecide).map((each) => askAboutReturn(scope, each)),
    ...scope.escalations
      .filter(({ ask, attention, route }) => ask === 'decide' && attention !== null && comesHere(route))
      .map((each) => says.decide(words.asWritten(each.title), lowered(words.escalations.standing(each)))),
    ...(unowned.length === 0 ? [] : [[says.nameOwners(unowned.length, red)]]),
  ];
  const toNote = returns.filter((each) => !isLeftToDecide(each)).map((each) => askAboutReturn(scope, each));
  return section('decisions', says.heading, [
    toDecide.length === 0 ? paragraph(says.none) : paragraph(says.asked, toDecide.map(sentenceOf)),
    ...(toNote.length === 0 ? [] : [paragraph(says.toNote, toNote.map(sentenceOf))]),
  ]);
};
