import { definitions, paragraph } from '../model/block.ts';
import { type Section, section } from '../model/paper.ts';
import { text } from '../model/text.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import type { SharedWords } from '../words/words.ts';
import { documentAnchor } from './source-text.ts';

/** The documents known on the day, each where a citation leads. */
export const backgroundPapers = ({ workspace, assessment, words }: PaperScope<SharedWords>): Section => {
  const says = words.head.backgroundPapers;
  const known = workspace.documents.filter((document) => document.published <= assessment.asOf);
  return section('background-papers', says.heading, [
    paragraph(known.length === 0 ? says.none : says.cited),
    ...(known.length === 0
      ? []
      : [
          definitions(
            known.map((document) => ({
              term: document.id,
              id: documentAnchor(document.id),
              says: [
                text`${words.asWritten(`${document.title}. ${document.publisher}`)}, ${words.days.day(document.published)}.`,
              ],
            })),
          ),
        ]),
  ]);
};
