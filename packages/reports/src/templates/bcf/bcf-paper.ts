import type { FundAccount, Judgement } from '@ragstone/assurance';
import type { Metric } from '@ragstone/metrics';
import type { Paper } from '../../model/paper.ts';
import { whyDraft } from '../../passages/drafts.ts';
import { plansAhead, reportingAccount } from '../../selections/accounts.ts';
import { type HeadlineMetric, headlineMetrics } from '../../selections/headline-metrics.ts';
import { onlyMetrics } from '../../selections/only-metrics.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { reportedYear } from '../../selections/reported-year.ts';
import { headlineRollUp } from '../../selections/roll-ups.ts';
import { yearOfPeriod } from '../../selections/year-of-period.ts';
import { bcfMetrics } from './bcf-metrics.ts';

/** What the sections of one paper share. */
export interface BcfPaper {
  readonly scope: PaperScope;
  /** The financial year that is reported on: `FY2025-26`. */
  readonly year: string | null;
  readonly subject: string;
  /** A role's id. */
  readonly reportOf: string | null;
  readonly draft: Paper['draft'];
  /** Those of the year. */
  readonly judgements: readonly Judgement[];
  readonly headlines: readonly HeadlineMetric[];
  /** The account that reports spend. */
  readonly account: FundAccount | null;
  readonly plans: readonly FundAccount[];
  readonly metric: (id: string) => Metric | undefined;
  /** Whether a metric is one of the fund, or one that such a metric is worked out from. */
  readonly isAbout: (metric: string) => boolean;
}

export const bcfPaper = (input: PaperInput): BcfPaper => {
  const isAbout = bcfMetrics(input.workspace.metrics);
  const scope = paperScope(onlyMetrics(input, isAbout));
  const metric = (id: string): Metric | undefined => scope.workspace.metrics.find((each) => each.id === id);
  const account = reportingAccount(scope.funds);
  const year = reportedYear(scope.judgements, account);
  const rollUp = headlineRollUp(scope.assessment, year);
  const ofYear = scope.judgements.filter((each) => year === null || yearOfPeriod(each.period) === year);
  const headlines = headlineMetrics(ofYear, rollUp, {
    partOf: (id) => metric(id)?.partOf,
    order: (id) => scope.workspace.metrics.findIndex((each) => each.id === id),
  });
  const fund = scope.workspace.funds.find((each) => each.id === account?.fund);
  return {
    scope,
    year,
    subject: scope.words.bcf.opening.subject(account?.kind === 'year-end', year),
    reportOf:
      fund?.owner ??
      headlines.map((each) => metric(each.metric)?.owner).find((owner) => owner !== undefined) ??
      null,
    draft: whyDraft(scope.words, scope.assessment.ruleSets, [
      ...scope.judgements,
      ...scope.assessment.subjects,
      ...scope.escalations,
    ]),
    judgements: ofYear,
    headlines,
    account,
    plans: plansAhead(scope.funds),
    metric,
    isAbout,
  };
};
