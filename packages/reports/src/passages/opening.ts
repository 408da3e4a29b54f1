import type { Assessment, FundAccount, RollUpMember } from '@ragstone/assurance';
import { reportedYear } from '../selections/reported-year.ts';
import { headlineRollUp, reportedConditions } from '../selections/roll-ups.ts';
import { counted } from '../words/counted.ts';
import { capitalised } from '../words/sentence.ts';
import { printShare } from './print-figure.ts';

const trimmed = (says: string): string => says.trim().replace(/[.;]+$/, '');

const conditionsPart = (assessment: Assessment, account: FundAccount | null): string => {
  const rollUp = reportedConditions(assessment, account);
  return rollUp === null ? 'national conditions not reported' : trimmed(rollUp.says);
};

const metricsPart = (assessment: Assessment, account: FundAccount | null): string => {
  const rollUp = headlineRollUp(assessment, reportedYear(assessment.judgements, account));
  const unrated = assessment.findings.filter((each) => each.code === 'headline-not-rated').length;
  return [
    rollUp === null ? 'no headline metric counted' : trimmed(rollUp.says),
    ...(unrated === 0
      ? []
      : [`${counted(unrated, 'headline metric')} with figures and no rule that rates them`]),
  ].join('; ');
};

const spendPart = (account: FundAccount | null): string => {
  const share = account?.total.spentShare ?? null;
  return share === null ? 'spend not reported' : `spend ${printShare(share)} of plan`;
};

/** The sentence that boards expect: `National conditions met 4 of 4; on track on 1 of 3 metrics; spend 98% of plan.` */
export const openingSentence = (assessment: Assessment, account: FundAccount | null): string =>
  `${capitalised([conditionsPart(assessment, account), metricsPart(assessment, account), spendPart(account)].join('; '))}.`;

/** The same for any system: of conditions and money only where the workspace holds a return or a fund. */
export const summarySentence = (assessment: Assessment, account: FundAccount | null): string => {
  const { returns, funds } = assessment;
  const parts = [
    ...(returns.length === 0 ? [] : [conditionsPart(assessment, account)]),
    metricsPart(assessment, account),
    ...(funds.length === 0 ? [] : [spendPart(account)]),
  ];
  return `${capitalised(parts.join('; '))}.`;
};

/** The headline metrics of the year that were counted and could not be rated. */
export const notRatedHeadlines = (
  assessment: Assessment,
  account: FundAccount | null,
): readonly RollUpMember[] =>
  headlineRollUp(assessment, reportedYear(assessment.judgements, account))?.members.filter(
    (each) => each.status === 'not-rated',
  ) ?? [];
