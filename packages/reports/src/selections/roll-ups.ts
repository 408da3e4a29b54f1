import type { Assessment, FundAccount, RollUpResult } from '@ragstone/assurance';
import { yearOfPeriod } from './year-of-period.ts';

const ofMetrics = (rollUp: RollUpResult): boolean =>
  rollUp.members.length > 0 && rollUp.members.every((member) => member.subject.metric !== undefined);

/** The roll-up that counts the headline metrics of a year; the first of any year where none does. */
export const headlineRollUp = (
  { rollUps }: Pick<Assessment, 'rollUps'>,
  year: string | null,
): RollUpResult | null => {
  const all = rollUps.filter(ofMetrics);
  return (
    all.find((each) => each.members.every((member) => yearOfPeriod(member.period) === year)) ?? all[0] ?? null
  );
};

const aboutConditions = (text: string): boolean => /national[ -]condition/i.test(text);

/** The roll-ups that count answers on national conditions. */
export const conditionsRollUps = ({ rollUps }: Pick<Assessment, 'rollUps'>): readonly RollUpResult[] =>
  rollUps.filter((each) => aboutConditions(each.rule) || aboutConditions(each.says));

/** The return that a question belongs to: `return/question`. */
const returnOfQuestion = (id: string): string => id.split('/')[0] ?? id;

/** Whether a roll-up counts questions of one return. */
export const countsReturn = (rollUp: RollUpResult, id: string): boolean =>
  rollUp.members.length > 0 &&
  rollUp.members.every((member) => returnOfQuestion(member.subject.id ?? '') === id);

/** The conditions as answered in the return that reports the spend; the first counted where none does. */
export const reportedConditions = (
  assessment: Pick<Assessment, 'rollUps'>,
  account: FundAccount | null,
): RollUpResult | null => {
  const all = conditionsRollUps(assessment);
  return all.find((each) => account !== null && countsReturn(each, account.return)) ?? all[0] ?? null;
};
