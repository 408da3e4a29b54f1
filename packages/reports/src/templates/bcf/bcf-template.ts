import { numberParagraphs } from '../../model/number-paragraphs.ts';
import type { Paper, Section } from '../../model/paper.ts';
import { backgroundPapers } from '../../passages/background-papers.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { titleOfRole } from '../../selections/titles.ts';
import { english } from '../../words/english/english.ts';
import type { Template } from '../template.ts';
import { appendices } from './appendices.ts';
import { type BcfPaper, bcfPaper } from './bcf-paper.ts';
import { claims } from './claims.ts';
import { exceptions } from './exceptions.ts';
import { finance } from './finance.ts';
import { implications } from './implications.ts';
import { nationalConditions } from './national-conditions.ts';
import { opening } from './opening.ts';
import { performance } from './performance.ts';
import { policyAndBackground } from './policy-and-background.ts';
import { recommendations } from './recommendations.ts';
import { resolutions } from './resolutions.ts';
import { returns } from './returns.ts';

const sections = (paper: BcfPaper): readonly Section[] => [
  ...opening(paper),
  recommendations(paper),
  resolutions(paper),
  ...policyAndBackground(paper),
  performance(paper),
  finance(paper),
  nationalConditions(paper),
  returns(paper),
  claims(paper),
  exceptions(paper),
  ...implications(paper),
  backgroundPapers(paper.scope),
  ...appendices(paper),
];

const fill = (input: PaperInput): Paper => {
  const paper = bcfPaper(input);
  const { scope, subject, reportOf } = paper;
  const { assessment, words } = scope;
  const { opening: says } = words.bcf;
  const day = words.days.day(assessment.asOf);
  return {
    schema: 'ragstone.paper/1',
    template: 'bcf',
    fileStem: ['better-care-fund', input.board ?? scope.workspace.id, assessment.asOf].join('-'),
    title: {
      subject,
      board: scope.boardTitle,
      day: assessment.asOf,
      date: day,
      reportOf: reportOf === null ? says.roleNotRecorded : titleOfRole(scope.workspace, reportOf),
      facts: [
        { term: words.head.evidenceKnownOn, says: [day] },
        {
          term: says.ruleSets,
          says: [
            says.ruleSetsUsed(assessment.ruleSets.length),
            paper.draft === null ? says.adopted : says.notAllAdopted,
          ],
        },
      ],
    },
    draft: paper.draft,
    sections: numberParagraphs(sections(paper)),
  };
};

/** The Better Care Fund paper that a health and wellbeing board files. */
export const bcfTemplate: Template = {
  title: english.bcf.opening.title,
  fill,
};
