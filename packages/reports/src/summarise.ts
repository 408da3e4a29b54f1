import type { Assessment } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';
import { notRatedHeadlines, summarySentence } from './passages/opening.ts';
import { reportingAccount } from './selections/accounts.ts';
import { reportedYear } from './selections/reported-year.ts';
import { headlineRollUp } from './selections/roll-ups.ts';
import { counted } from './words/counted.ts';
import { capitalised, lowered } from './words/sentence.ts';

const notRated = (assessment: Assessment): string => {
  const account = reportingAccount(assessment.funds);
  const all = headlineRollUp(assessment, reportedYear(assessment.judgements, account))?.all ?? 0;
  const members = notRatedHeadlines(assessment, account);
  if (all === 0) return 'No headline metric was counted.';
  if (members.length === 0) return `Not rated: none of ${counted(all, 'headline metric')}.`;
  return `Not rated: ${members.length} of ${counted(all, 'headline metric')} (${printList(members.map((each) => lowered(each.title)))}).`;
};

const exceptions = ({ exceptions: all }: Assessment): string => {
  if (all.length === 0) return 'Exceptions: none.';
  const red = all.filter((each) => each.status === 'red').length;
  const ownerless = all.filter((each) => each.owner === null).length;
  return `Exceptions: ${all.length}, ${red} of them red, ${ownerless === 0 ? 'each with an owner' : `${ownerless} without an owner`}.`;
};

const claims = ({ claims: all }: Assessment): string => {
  const count = (verdict: string): number => all.filter((claim) => claim.verdict === verdict).length;
  return `Statements checked: ${all.length}; confirmed ${count('confirmed')}, disputed ${count('disputed')}, conflicting ${count('conflicting')}, unverifiable ${count('unverifiable')}.`;
};

const papers = ({ returns, findings }: Assessment): string => {
  const complete = returns.filter((each) => each.complete).length;
  const correct = returns.filter((each) => each.correct).length;
  const errors = findings.filter((each) => each.severity === 'error').length;
  const warnings = findings.filter((each) => each.severity === 'warning').length;
  const found = `${counted(errors, 'error')} and ${counted(warnings, 'warning')} found.`;
  return returns.length === 0
    ? capitalised(found)
    : `Returns complete ${complete} of ${returns.length}, correct ${correct} of ${returns.length}; ${found}`;
};

/** What an assessment says, in five lines: the boards' sentence, what is not rated, exceptions, claims, returns. */
export const summarise = (assessment: Assessment): readonly string[] => [
  summarySentence(assessment, reportingAccount(assessment.funds)),
  notRated(assessment),
  exceptions(assessment),
  claims(assessment),
  papers(assessment),
];
