import type { AssessmentFinding } from '@ragstone/assurance';
import type { Severity } from '@ragstone/rag';
import { cell, groupRow, row, type Table, words } from '../model/table.ts';
import type { PaperScope } from '../selections/paper-scope.ts';
import { counted } from '../words/counted.ts';
import { capitalised, sentence } from '../words/sentence.ts';
import { findingPlace } from './source-text.ts';

const severityHeading: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${counted(count, 'error')}: a figure or a paper is wrong`,
  warning: (count) => `${counted(count, 'warning')}: doubtful`,
  info: (count) => `${counted(count, 'note')}: worth knowing`,
};

/** The findings that are about no single statement and no single return: those stand with it. */
export const findingsBeside = ({ assessment }: PaperScope): readonly AssessmentFinding[] =>
  assessment.findings.filter((each) => each.subject.claim === undefined && each.subject.return === undefined);

/** The findings of some severities, grouped by severity; null where there are none. */
export const findingsTable = (
  id: string,
  caption: string,
  { say }: PaperScope,
  findings: readonly AssessmentFinding[],
  severities: readonly Severity[],
): Table | null => {
  const rows = severities.flatMap((severity) => {
    const of = findings.filter((each) => each.severity === severity);
    if (of.length === 0) return [];
    return [
      groupRow(severityHeading[severity](of.length)),
      ...of.map((each) =>
        row(
          capitalised(each.code.replaceAll('-', ' ')),
          sentence(say(each.message)),
          cell(findingPlace(each.source)),
        ),
      ),
    ];
  });
  if (rows.length === 0) return null;
  return {
    id,
    caption,
    columns: [words('Check', 1), words('What was found', 3.4), words('Where', 1)],
    rows,
    notes: [],
    reading: 'by-row',
  };
};
