import type { Assessment, FundAccount, RollUpMember } from '@ragstone/assurance';
import { plainText } from '../model/plain-text.ts';
import { type Inline, joined, type Text, text, withFirst } from '../model/text.ts';
import { reportedYear } from '../selections/reported-year.ts';
import { headlineRollUp, reportedConditions } from '../selections/roll-ups.ts';
import { english } from '../words/english/english.ts';
import { capitalised } from '../words/sentence.ts';
import type { SharedWords } from '../words/words.ts';

const trimmed = (says: string): string => says.trim().replace(/[.;]+$/, '');

const conditionsPart = (
  { asWritten, opening }: SharedWords,
  assessment: Assessment,
  account: FundAccount | null,
): Inline => {
  const rollUp = reportedConditions(assessment, account);
  return rollUp === null ? opening.noConditions : asWritten(trimmed(rollUp.says));
};

const metricsPart = (
  { asWritten, opening }: SharedWords,
  assessment: Assessment,
  account: FundAccount | null,
): Text => {
  const rollUp = headlineRollUp(assessment, reportedYear(assessment.judgements, account));
  const unrated = assessment.findings.filter((each) => each.code === 'headline-not-rated').length;
  return joined(
    [
      rollUp === null ? opening.noMetrics : asWritten(trimmed(rollUp.says)),
      ...(unrated === 0 ? [] : [opening.unrated(unrated)]),
    ],
    '; ',
  );
};

/** With what is to be known before anybody relies on the share. */
const spendPart = ({ numbers, opening }: SharedWords, account: FundAccount | null): string => {
  const share = account?.total.spentShare ?? null;
  if (account === null || share === null) return opening.noSpend;
  const { spendCovers, isContradicted } = account;
  return opening.spend(numbers.share(share), spendCovers ?? 'not-said', isContradicted);
};

/** The sentence that boards expect: `National conditions met 4 of 4; on track on 1 of 3 metrics; spend 98% of plan.` */
export const openingSentence = (
  words: SharedWords,
  assessment: Assessment,
  account: FundAccount | null,
): Text =>
  oneSentence([
    conditionsPart(words, assessment, account),
    metricsPart(words, assessment, account),
    spendPart(words, account),
  ]);

const oneSentence = (parts: readonly (Inline | Text)[]): Text =>
  text`${withFirst(joined(parts, '; '), capitalised)}.`;

/** The same for any system, in English: of conditions and money only where the workspace holds a return or a fund. */
export const summarySentence = (assessment: Assessment, account: FundAccount | null): string => {
  const { returns, funds } = assessment;
  const parts = [
    ...(returns.length === 0 ? [] : [conditionsPart(english, assessment, account)]),
    metricsPart(english, assessment, account),
    ...(funds.length === 0 ? [] : [spendPart(english, account)]),
  ];
  return plainText(oneSentence(parts));
};

/** The headline metrics of the year that were counted and could not be rated. */
export const notRatedHeadlines = (
  assessment: Assessment,
  account: FundAccount | null,
): readonly RollUpMember[] =>
  headlineRollUp(assessment, reportedYear(assessment.judgements, account))?.members.filter(
    (each) => each.status === 'not-rated',
  ) ?? [];
