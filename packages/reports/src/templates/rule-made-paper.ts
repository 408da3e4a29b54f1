import { numberParagraphs } from '../model/number-paragraphs.ts';
import type { Paper, Section } from '../model/paper.ts';
import { backgroundPapers } from '../passages/background-papers.ts';
import { whyDraft } from '../passages/drafts.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { printDay } from '../words/print-day.ts';

/** A paper that no editor made: its head, its sections, and at the end the papers behind it. */
export const ruleMadePaper = (
  template: string,
  subject: string,
  scope: PaperScope,
  sections: readonly Section[],
): Paper => {
  const { assessment, board, boardTitle, workspace } = scope;
  const date = printDay(assessment.asOf);
  return {
    schema: 'ragstone.paper/1',
    template,
    fileStem: [template, board ?? workspace.id, assessment.asOf].join('-'),
    title: {
      subject,
      board: boardTitle,
      day: assessment.asOf,
      date,
      reportOf: 'Made by rule, without an editor',
      facts: [{ term: 'Evidence known on', says: [date] }],
    },
    draft: whyDraft(assessment.ruleSets),
    sections: numberParagraphs([...sections, backgroundPapers(scope)]),
  };
};
