import { numberParagraphs } from '../model/number-paragraphs.ts';
import type { Paper, Section } from '../model/paper.ts';
import { backgroundPapers } from '../passages/background-papers.ts';
import { type MadeByRule, whyDraft } from '../passages/drafts.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { printDay } from '../words/print-day.ts';

/**
 * A paper that no editor made: its head, its sections, and at the end the papers behind it. `shown` is all in it that a
 * rule has made.
 */
export const ruleMadePaper = (
  template: string,
  subject: string,
  scope: PaperScope,
  shown: readonly MadeByRule[],
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
    draft: whyDraft(assessment.ruleSets, shown),
    sections: numberParagraphs([...sections, backgroundPapers(scope)]),
  };
};
