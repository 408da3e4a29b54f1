import { statuses, statusWords } from '@ragstone/rag';
import { paragraph } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { type Inline, status, strong } from '../../model/text.ts';
import { notRatedHeadlines, openingSentence } from '../../passages/opening.ts';
import { reportingAccount } from '../../selections/accounts.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { sentence } from '../../words/sentence.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { decisions } from './decisions.ts';
import { gravest } from './gravest.ts';
import { notToRelyOn } from './not-to-rely-on.ts';

/** Exceptions by status, each as shape and word, since nobody reads a number without its kind. */
const counts = ({ exceptions }: PaperScope): readonly Inline[] =>
  statuses.flatMap((each) => {
    const count = exceptions.filter((exception) => exception.status === each).length;
    return count === 0 ? [] : [' ', status(each, statusWords[each]), ` ${count}.`];
  });

const standing = (scope: PaperScope): Section => {
  const account = reportingAccount(scope.funds);
  const unrated = notRatedHeadlines(scope.assessment, account);
  return section('standing', 'How it stands', [
    ...(scope.returns.length === 0
      ? []
      : [paragraph([strong(openingSentence({ ...scope.assessment, ...scope }, account))])]),
    paragraph(['Exceptions by status:', ...counts(scope)]),
    ...(unrated.length === 0
      ? []
      : [paragraph(`Not rated: ${unrated.map(({ title }) => sentence(title)).join(' ')}`)]),
  ]);
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  return ruleMadePaper(
    'summary',
    'Summary for the chair',
    scope,
    [...scope.exceptions, ...scope.escalations],
    [standing(scope), decisions(scope), gravest(scope), notToRelyOn(scope)],
  );
};

/** One screen for whoever chairs: how it stands, what needs a decision, what is gravest, what not to rely on. */
export const summaryTemplate: Template = { title: 'Summary for the chair', fill };
