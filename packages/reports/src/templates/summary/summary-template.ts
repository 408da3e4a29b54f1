import { type Status, statuses } from '@ragstone/rag';
import { paragraph } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { type Inline, joined, status, strengthened } from '../../model/text.ts';
import { notRatedHeadlines, openingSentence } from '../../passages/opening.ts';
import { reportingAccount } from '../../selections/accounts.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScopeIn } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { sentence } from '../../words/sentence.ts';
import { sharedWords } from '../../words/shared-words.ts';
import type { SharedWords } from '../../words/words.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { decisions } from './decisions.ts';
import { gravest } from './gravest.ts';
import { notToRelyOn } from './not-to-rely-on.ts';

/**
 * Exceptions by status, each as shape and word, since nobody reads a number without its kind. What is owed and was not
 * given has no status, and is counted last: the counts come to all of them.
 */
const counts = ({ exceptions, words }: PaperScope<SharedWords>): readonly Inline[] => {
  const countOf = (of: Status | null): number => exceptions.filter((each) => each.status === of).length;
  const without = countOf(null);
  return [
    ...statuses.flatMap((each) => {
      const count = countOf(each);
      return count === 0 ? [] : [' ', status(each, words.statuses[each]), ` ${count}.`];
    }),
    ...(without === 0 ? [] : [` ${words.summary.standing.withoutStatus(without)}`]),
  ];
};

const standing = (scope: PaperScope<SharedWords>): Section => {
  const { words } = scope;
  const says = words.summary.standing;
  const account = reportingAccount(scope.funds);
  const unrated = notRatedHeadlines(scope.assessment, account);
  const titles = unrated.map(({ title }) => words.asWritten(sentence(title)));
  return section('standing', says.heading, [
    ...(scope.returns.length === 0
      ? []
      : [paragraph(strengthened(openingSentence(words, { ...scope.assessment, ...scope }, account)))]),
    paragraph([says.exceptions, ...counts(scope)]),
    ...(unrated.length === 0 ? [] : [paragraph(says.notRated(joined(titles, ' ')))]),
  ]);
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScopeIn(sharedWords[input.language ?? 'en'], input);
  return ruleMadePaper(
    'summary',
    scope.words.summary.title,
    scope,
    [...scope.exceptions, ...scope.escalations],
    [standing(scope), decisions(scope), gravest(scope), notToRelyOn(scope)],
  );
};

/** One screen for whoever chairs: how it stands, what needs a decision, what is gravest, what not to rely on. */
export const summaryTemplate: Template = { title: english.summary.title, languages: ['en', 'cy'], fill };
