import { paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { cell, row, type Table, words } from '../../model/table.ts';
import { resolutionWords } from '../../passages/resolution-words.ts';
import { papersAbout } from '../../selections/papers-about.ts';
import { capitalised } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';

/**
 * What the meeting on the day of the paper resolved, once its minutes are in the workspace. Minutes are no evidence of a
 * paper that came before them: this section alone takes what was published later, and their line carries no link.
 */
export const resolutions = (paper: BcfPaper): Section => {
  const resolved = resolutionsTable(paper);
  return section('resolutions', 'Resolutions', [
    ...(resolved === null
      ? [paragraph('None. Resolutions are added after the meeting, when its minutes are in the workspace.')]
      : [paragraph('Added after the meeting, from its minutes.'), table(resolved)]),
  ]);
};

const resolutionsTable = (paper: BcfPaper): Table | null => {
  const { workspace, assessment } = paper.scope;
  const today = papersAbout(paper.scope, paper.isAbout).filter(
    (each) => each.paper.meeting.on === assessment.asOf,
  );
  const rows = today.flatMap((each) =>
    workspace.recommendations
      .filter((asked) => asked.paper === each.paper.id)
      .flatMap(({ asks, says, decided }) =>
        decided === null
          ? []
          : [
              row(
                each.paper.title,
                `${capitalised(asks)} ${says}`,
                cell(...resolutionWords(paper.scope, decided), [
                  `${decided.source.document}, line ${decided.source.line}`,
                ]),
              ),
            ],
      ),
  );
  if (rows.length === 0) return null;
  return {
    id: 'resolutions-table',
    caption: 'What the meeting resolved',
    columns: [words('Paper', 1.4), words('Asked to', 1.8), words('Resolved', 1.8)],
    rows,
    notes: [],
    reading: 'by-row',
  };
};
