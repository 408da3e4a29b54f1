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
  const { resolutions: says } = paper.scope.words.bcf.decisions;
  const resolved = resolutionsTable(paper);
  return section('resolutions', says.heading, [
    ...(resolved === null ? [paragraph(says.none)] : [paragraph(says.added), table(resolved)]),
  ]);
};

const resolutionsTable = (paper: BcfPaper): Table | null => {
  const { workspace, assessment, words: said } = paper.scope;
  const { caption, columns } = said.bcf.decisions.resolutions;
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
                  `${decided.source.document}${said.sources.line(decided.source.line)}`,
                ]),
              ),
            ],
      ),
  );
  if (rows.length === 0) return null;
  return {
    id: 'resolutions-table',
    caption,
    columns: [words(columns.paper, 1.4), words(columns.asked, 1.8), words(columns.resolved, 1.8)],
    rows,
    notes: [],
    reading: 'by-row',
  };
};
