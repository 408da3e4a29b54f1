import type { AssessmentFinding } from '@ragstone/assurance';
import type { Severity } from '@ragstone/rag';
import { cell, groupRow, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import { findingPlace } from './source-text.ts';

/** The findings that are about no single statement and no single return: those stand with it. */
export const findingsBeside = ({ assessment }: PaperScope): readonly AssessmentFinding[] =>
  assessment.findings.filter((each) => each.subject.claim === undefined && each.subject.return === undefined);

/** The findings of some severities, grouped by severity; null where there are none. */
export const findingsTable = (
  id: string,
  caption: string,
  { say, words: said }: PaperScope,
  findings: readonly AssessmentFinding[],
  severities: readonly Severity[],
): Table | null => {
  const { columns, headings } = said.evidence.findings;
  const rows = severities.flatMap((severity) => {
    const of = findings.filter((each) => each.severity === severity);
    if (of.length === 0) return [];
    return [
      groupRow(headings[severity](of.length)),
      ...of.map((each) =>
        row(
          capitalised(each.code.replaceAll('-', ' ')),
          sentence(say(each.message)),
          cell(findingPlace(each.source, said)),
        ),
      ),
    ];
  });
  if (rows.length === 0) return null;
  return {
    id,
    caption,
    columns: [words(columns.check, 1), words(columns.found, 3.4), words(columns.where, 1)],
    rows,
    notes: [],
    reading: 'by-row',
  };
};
