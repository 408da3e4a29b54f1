import { definitions, paragraph } from '../model/block.ts';
import { type Section, section } from '../model/paper.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { printDay } from '../words/print-day.ts';
import { documentAnchor } from './source-text.ts';

/** The documents known on the day, each where a citation leads. */
export const backgroundPapers = ({ workspace, assessment }: PaperScope): Section => {
  const known = workspace.documents.filter((document) => document.published <= assessment.asOf);
  return section('background-papers', 'Background papers', [
    paragraph(
      known.length === 0 ? 'None.' : 'The documents that this paper cites, by the number it cites them with.',
    ),
    ...(known.length === 0
      ? []
      : [
          definitions(
            known.map((document) => ({
              term: document.id,
              id: documentAnchor(document.id),
              says: [[`${document.title}. ${document.publisher}, ${printDay(document.published)}.`]],
            })),
          ),
        ]),
  ]);
};
