import { isDay, printDay } from '@ragstone/calendar';
import { printList, type Reason, reasonWords, statusWords } from '@ragstone/rag';
import type { SubjectJudgement } from './assessment.ts';
import type { Workspace } from './workspace.ts';

/** A judged subject as a page of plain text: what was asked, what came of it, what it owes, and every fact. */
export const explainSubject = (subject: SubjectJudgement, workspace: Workspace): readonly string[] => {
  const { title, status, outcome, reasons, rule, explanation, duties, facts, kind, plan } = subject;
  const of = workspace.deliveryPlans.find(({ id }) => id === plan)?.title;
  return [
    `${title}${of === undefined ? '' : `, ${of}`}: ${statusWords[status]}${outcome === null ? '' : ` ("${outcome}")`}`,
    `  It is a ${kind}.`,
    ...(reasons.length === 0 ? [] : [`  Why it is not rated: ${printList(reasons.map(said))}.`]),
    ...(rule === null ? ['  No rule rates it.'] : [`  Rule ${rule}${askedBy(rule, workspace)}`]),
    ...(explanation?.says ?? [])
      .filter((sentence) => !sentence.startsWith(statusWords['not-rated']))
      .map((sentence) => `  ${sentence}`),
    ...duties.map((duty) => `  Duty ${duty.rule}: ${duty.says}`),
    '  What is known of it:',
    ...Object.entries(facts).map(([name, value]) => `    ${name}: ${factWords(value)}`),
  ];
};

/** It is no figure: what is not yet due is the thing itself. */
const said = (reason: Reason): string =>
  reason === 'not-yet-due'
    ? 'it is not yet due'
    : reason === 'no-data'
      ? 'nothing is known'
      : reasonWords[reason];

const askedBy = (rule: string, { ruleSets }: Workspace): string => {
  const [set, rating] = rule.split('/');
  const asks = ruleSets.find(({ id }) => id === set)?.ratings.find(({ id }) => id === rating)?.asks;
  return asks === undefined ? '' : `: ${asks}`;
};

const factWords = (value: number | string | boolean | null): string => {
  if (value === null) return 'unknown';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && isDay(value) ? printDay(value) : String(value);
};
