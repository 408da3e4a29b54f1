import type { RollUpMember } from '@ragstone/assurance';
import type { Status } from '@ragstone/rag';
import { paragraph } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { joined, status, strengthened, type Text, text, withFirst } from '../../model/text.ts';
import { notRatedHeadlines, openingSentence } from '../../passages/opening.ts';
import { reportingAccount } from '../../selections/accounts.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScopeIn } from '../../selections/paper-scope.ts';
import { english } from '../../words/english/english.ts';
import { lowered, sentence } from '../../words/sentence.ts';
import { sharedWords } from '../../words/shared-words.ts';
import type { SharedWords } from '../../words/words.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { decisions } from './decisions.ts';
import { gravest } from './gravest.ts';
import { notToRelyOn } from './not-to-rely-on.ts';

/** Gravest first, as they stand in the paper on exceptions. */
const byGravity: readonly Status[] = ['red', 'amber', 'not-rated', 'green'];

/** Exceptions by status, each as shape and word, since nobody reads a number without its kind. */
const counts = ({ exceptions, words }: PaperScope<SharedWords>): Text => {
  const says = words.summary.standing;
  const countOf = (status: Status | null): number =>
    exceptions.filter((each) => each.status === status).length;
  return [
    says.exceptions(exceptions.length),
    ...byGravity.flatMap((each): Text => {
      const count = countOf(each);
      return count === 0 ? [] : [' ', status(each, words.statuses[each]), ` ${count}.`];
    }),
    ...(countOf(null) === 0 ? [] : [says.withoutStatus(countOf(null))]),
  ];
};

/** A headline metric that could not be rated, and why, as its exception says it. */
const unratedAndWhy = ({ exceptions, say, words }: PaperScope<SharedWords>, of: RollUpMember): Text => {
  const why = exceptions.find(
    ({ status, subject }) =>
      status === 'not-rated' &&
      subject.metric === of.subject.metric &&
      (of.subject.place === undefined || subject.place === of.subject.place),
  );
  return why === undefined
    ? [words.asWritten(sentence(of.title))]
    : text`${words.asWritten(of.title)}. ${words.asWritten(sentence(say(why.cause)))}`;
};

const standing = (scope: PaperScope<SharedWords>): Section => {
  const { words } = scope;
  const says = words.summary.standing;
  const account = reportingAccount(scope.funds);
  const unrated = notRatedHeadlines(scope.assessment, account);
  const opening = openingSentence(words, { ...scope.assessment, ...scope }, account);
  const ofFund =
    account === null ? opening : says.ofFund(words.asWritten(account.title), withFirst(opening, lowered));
  return section('standing', says.heading, [
    ...(scope.returns.length === 0 ? [] : [paragraph(strengthened(ofFund))]),
    paragraph(counts(scope)),
    ...(unrated.length === 0
      ? []
      : [
          paragraph(
            says.notRated(
              joined(
                unrated.map((each) => unratedAndWhy(scope, each)),
                ' ',
              ),
            ),
          ),
        ]),
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
