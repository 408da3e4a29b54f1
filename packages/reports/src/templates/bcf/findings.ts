import type { AssessmentFinding } from '@ragstone/assurance';
import { printList } from '@ragstone/rag';
import { paragraph, table } from '../../model/block.ts';
import type { SectionPart } from '../../model/paper.ts';
import { link, type Text } from '../../model/text.ts';
import { findingsBeside, findingsTable } from '../../passages/findings-table.ts';
import { comesNow } from '../../selections/comes-now.ts';
import { counted } from '../../words/counted.ts';
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

/** `5 errors, 36 warnings and 11 notes`. */
const counts = (of: readonly AssessmentFinding[]): string =>
  printList([
    counted(of.filter((each) => each.severity === 'error').length, 'error'),
    counted(of.filter((each) => each.severity === 'warning').length, 'warning'),
    counted(of.filter((each) => each.severity === 'info').length, 'note'),
  ]);

/** What is counted, so that the number agrees with that of the command line: all, and where the others stand. */
const whatIsCounted = (paper: BcfPaper, here: readonly AssessmentFinding[]): Text => {
  const all = paper.scope.assessment.findings;
  const notes = here.filter((each) => each.severity === 'info').length;
  const promises = all.filter(isAboutAPromise);
  if (all.length === 0) return ['The checks found nothing.'];
  return [
    `The checks of the whole workspace found ${counts(all)}. `,
    here.length === all.length
      ? 'All of them are told here'
      : `Of these ${counts(here)} are told here; the others are about one statement, one return or the money, and stand with it`,
    promises.length === 0
      ? ''
      : `, but for ${counted(promises.length, 'finding')} about strategies and delivery plans, which are no matter of this paper`,
    ...(notes === 0 ? ['.'] : ['. The notes are in ', link('notes', 'Appendix C'), '.']),
  ];
};

/** What the checks found beside statements, returns and money, errors first. */
export const findings = (paper: BcfPaper): SectionPart => {
  const here = listedHere(paper);
  const of = findingsTable('findings-table', 'Findings by severity', paper.scope, here, ['error', 'warning']);
  return {
    id: 'findings',
    heading: 'Findings in the data and the papers',
    blocks: [paragraph(whatIsCounted(paper, here)), ...(of === null ? [] : [table(of)])],
  };
};
