import type { Day } from '@ragstone/calendar';
import type { Finding } from '@ragstone/rag';
import { checkFunds, type SchemesCode } from '@ragstone/schemes';
import { setUpChecks } from './checks/set-up-checks.ts';
import type { AssuranceFindingCode } from './finding-code.ts';
import { knowledgeOn } from './knowledge.ts';
import { metricSubjects } from './metric-subject.ts';
import type { Workspace } from './workspace.ts';

/** The last day on which anything in a workspace became known: everything in it had been published or adopted by then. */
const lastKnown = ({ documents, figures, ruleSets }: Workspace): Day => {
  const days = [
    ...documents.map(({ published }) => published),
    ...figures.map(({ vintage }) => vintage),
    ...ruleSets.flatMap(({ adopted }) => (adopted === undefined ? [] : [adopted.on])),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '0001-01-01');
};

/**
 * What is wrong or doubtful in how a workspace is set up, with everything in it known: values far from their series,
 * rules and targets that reach nothing, headline metrics that no rule rates, what a fund leaves unsaid. Nothing is rated, and no claim is held
 * against the figures: that is for `assess`, which tells these findings too, as of its day.
 */
export const checkWorkspace = (
  workspace: Workspace,
): readonly Finding<AssuranceFindingCode | SchemesCode>[] => {
  const knowledge = knowledgeOn(workspace, lastKnown(workspace));
  const subjects = metricSubjects(knowledge);
  return [
    ...setUpChecks.flatMap((check) => check(knowledge, subjects)),
    ...checkFunds(workspace).filter(({ code }) => unsaidOfFunds.has(code)),
  ];
};

/** What an editor left unsaid of a fund. The rest of what is told of funds is of the papers. */
const unsaidOfFunds: ReadonlySet<SchemesCode> = new Set<SchemesCode>([
  'spend-span-not-said',
  'statement-scheduled-twice',
]);
