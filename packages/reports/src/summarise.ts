import type { Assessment, ClaimVerdict } from '@ragstone/assurance';
import { notRatedHeadlines, summarySentence } from './passages/opening.ts';
import { reportingAccount } from './selections/accounts.ts';
import { reportedYear } from './selections/reported-year.ts';
import { headlineRollUp } from './selections/roll-ups.ts';
import { summarised as says } from './words/english/summarised.ts';
import { lowered } from './words/sentence.ts';

const notRated = (assessment: Assessment): string => {
  const account = reportingAccount(assessment.funds);
  const all = headlineRollUp(assessment, reportedYear(assessment.judgements, account))?.all ?? 0;
  const members = notRatedHeadlines(assessment, account);
  if (all === 0) return says.noHeadlines;
  if (members.length === 0) return says.allRated(all);
  return says.notRated(
    members.map((each) => lowered(each.title)),
    all,
  );
};

const exceptions = ({ exceptions: all }: Assessment): string => {
  if (all.length === 0) return says.noExceptions;
  const red = all.filter((each) => each.status === 'red').length;
  const ownerless = all.filter((each) => each.owner === null).length;
  return says.exceptions(all.length, red, ownerless);
};

const claims = ({ claims: all }: Assessment): string =>
  says.claims(all.length, (verdict: ClaimVerdict) => all.filter((claim) => claim.verdict === verdict).length);

const papers = ({ returns, findings }: Assessment): string => {
  const complete = returns.filter((each) => each.complete).length;
  const correct = returns.filter((each) => each.correct).length;
  const errors = findings.filter((each) => each.severity === 'error').length;
  const warnings = findings.filter((each) => each.severity === 'warning').length;
  return says.papers({ all: returns.length, complete, correct }, errors, warnings);
};

/** What an assessment says, in five lines: the boards' sentence, what is not rated, exceptions, claims, returns. */
export const summarise = (assessment: Assessment): readonly string[] => [
  summarySentence(assessment, reportingAccount(assessment.funds)),
  notRated(assessment),
  exceptions(assessment),
  claims(assessment),
  papers(assessment),
];
