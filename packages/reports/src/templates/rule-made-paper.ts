import { numberParagraphs } from '../model/number-paragraphs.ts';
import type { Paper, Section } from '../model/paper.ts';
import { backgroundPapers } from '../passages/background-papers.ts';
import { type MadeByRule, whyDraft } from '../passages/drafts.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import type { SharedWords } from '../words/words.ts';

/**
 * A paper that no editor made: its head, its sections, and at the end the papers behind it. `shown` is all in it that a
 * rule has made.
 */
export const ruleMadePaper = (
  template: string,
  subject: string,
  scope: PaperScope<SharedWords>,
  shown: readonly MadeByRule[],
  sections: readonly Section[],
): Paper => {
  const { assessment, board, boardTitle, words, workspace } = scope;
  const { head, language } = words;
  const date = words.days.day(assessment.asOf);
  return {
    schema: 'ragstone.paper/1',
    template,
    ...(language === 'en' ? {} : { language }),
    fileStem: [
      template,
      board ?? workspace.id,
      assessment.asOf,
      ...(language === 'en' ? [] : [language]),
    ].join('-'),
    title: {
      subject,
      board: boardTitle,
      ...(language === 'en' ? {} : { boardLanguage: 'en' }),
      day: assessment.asOf,
      date,
      reportOf: head.madeByRule,
      facts: [{ term: head.evidenceKnownOn, says: [date] }],
    },
    draft: whyDraft(words, assessment.ruleSets, shown),
    sections: numberParagraphs([...sections, backgroundPapers(scope)]),
  };
};
