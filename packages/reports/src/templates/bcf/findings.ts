import type { AssessmentFinding } from '@ragstone/assurance';
import type { Severity } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import type { SectionPart } from '../../model/paper.ts';
import type { Text } from '../../model/text.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { comesNow } from '../../selections/comes-now.ts';
import type { SeverityCounts } from '../../words/english/bcf/statements.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { toldUnderFinance } from './finance.ts';

/** What a finding on a strategy or a delivery plan says that it is about: those are no matter of the fund. */
const isAboutAPromise = ({ subject }: AssessmentFinding): boolean =>
  ['strategy', 'version', 'review', 'plan'].some((kind) => subject[kind] !== undefined);

/** The findings told nowhere else in the paper: not with a statement, a return or the money. */
const listedHere = (paper: BcfPaper): readonly AssessmentFinding[] => {
  const told = new Set([
    ...toldUnderFinance(paper),
    ...paper.scope.returns
      .filter((each) => comesNow(each, paper.scope.assessment.asOf))
      .flatMap((each) => each.checks.map((check) => check.message)),
  ]);
  return findingsBeside(paper.scope).filter((each) => !told.has(each.message) && !isAboutAPromise(each));
};

const counts = (of: readonly AssessmentFinding[]): SeverityCounts => {
  const count = (severity: Severity): number => of.filter((each) => each.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info') };
};

/** What is counted: all that concern the paper, and where those stand that are not told here. */
const whatIsCounted = (paper: BcfPaper, here: readonly AssessmentFinding[]): Text => {
  const { findings: says } = paper.scope.words.bcf.statements;
  const all = paper.scope.assessment.findings;
  const notes = here.filter((each) => each.severity === 'info').length;
  const promises = all.filter(isAboutAPromise);
  if (all.length === 0) return [says.none];
  return [
    says.found(counts(all)),
    here.length === all.length ? says.allHere : says.here(counts(here)),
    promises.length === 0 ? '' : says.promises(promises.length),
    ...(notes === 0 ? [says.end] : says.notes()),
  ];
};

/** What the checks found beside statements, returns and money, errors first. */
export const findings = (paper: BcfPaper): SectionPart => {
  const { findings: says } = paper.scope.words.bcf.statements;
  const here = listedHere(paper);
  const of = findingsTable('findings-table', says.caption, paper.scope, here, ['error', 'warning']);
  return {
    id: 'findings',
    heading: says.heading,
    blocks: [paragraph(whatIsCounted(paper, here)), ...(of === null ? [] : [table(of)])],
  };
};
