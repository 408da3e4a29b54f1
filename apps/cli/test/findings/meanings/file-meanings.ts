import { type FileFindingCode, type ReferenceKind, referenceKinds } from '@ragstone/workspace';
import type { Meanings } from './meanings.ts';

/** One entry stands for the code of every kind of record that can be referred to: `metric-unknown`, `place-unknown` ... */
export const unknownCodes: readonly string[] = referenceKinds.map((kind) => `${kind}-unknown`);

/** What can be wrong in the files of a workspace. */
export const fileMeanings: Meanings<Exclude<FileFindingCode, `${ReferenceKind}-unknown`> | 'kind-unknown'> = {
  'folder-unreadable':
    'The folder itself cannot be read: it is not there, is no folder, or may not be opened.',
  'faults-too-many': 'So many faults that telling them all would help nobody.',
  'workspace-missing':
    'A folder without `workspace.json` at its top is no workspace, and nothing in it is read.',
  'workspace-twice':
    'A second `workspace.json`, in a folder within the workspace. The one at the top is used.',
  'file-not-recognised':
    'A file whose name does not say what it holds is not read; most often its ending is misspelt.',
  'file-unreadable': 'The system would not open the file.',
  'file-too-large': 'A file larger than 64 MiB. Nothing in it is used.',
  'file-holds-too-much':
    'More rows, columns, values or keys than any workspace needs. Nothing in the file is used.',
  'file-empty': 'A file with nothing in it.',
  'file-not-utf8':
    'A file saved in an older encoding, in which letters with accents and the pound sign are lost.',
  'json-broken':
    'A bracket, quotation mark or comma is missing or too many. What stands around it is read all the same.',
  'json-trailing-comma': 'A comma after the last of a list. It changes nothing.',
  'json-too-deep': 'Brackets within brackets, more than any record has.',
  'key-twice': 'A key is given twice in one record, and nobody can say which one is meant.',
  'key-unknown': 'A key that can mean nothing here, such as a misspelt one. It is never ignored.',
  'key-missing': 'A key that the record needs is not there.',
  'value-of-wrong-kind':
    'Something of another kind stands here: a list for a text, a text for true or false.',
  'value-refused':
    'A text or number that cannot stand here, such as an amount below nothing or an id with capitals.',
  'text-for-number': 'A number that is written as in a document, with a sign, a comma or quotation marks.',
  'day-unreadable': 'A day that is not written year-month-day.',
  'period-unreadable': 'A period that is not written as one of the ids of periods, or that no calendar has.',
  'word-unknown': 'A word that is none of those that can stand here.',
  'id-twice': 'Two records of one kind with one id. Neither is used.',
  'kind-unknown': `An id that no record has. The code begins with what was looked for: ${unknownCodes.map((code) => `\`${code}\``).join(', ')}.`,
  'csv-quotes': 'A quotation mark that is not closed, or that stands within a cell.',
  'csv-separator': 'Columns separated by semicolons or tabs, as some spreadsheets save them.',
  'column-missing': 'A column that the file needs is not in its header.',
  'column-unknown': 'A column that can mean nothing here, such as a misspelt one.',
  'column-twice': 'A column stands twice in the header.',
  'row-too-short': 'A row with fewer cells than the header has columns.',
  'row-too-long': 'A row with more cells than the header has columns, often by a comma within a number.',
  'cell-empty': 'A cell that must be filled is empty.',
  'value-missing': 'A figure without a value, and nothing says that it is missing or suppressed.',
  'value-unexpected': 'A figure that is said to be missing or suppressed, with a value all the same.',
  'difference-without-figure':
    'A figure that is printed as how far it is from another one, which is not there or has a fault.',
  'breakdown-unreadable': 'A part of the people that is not written name=value.',
  'limits-incomplete': 'A lower limit without an upper one, or the reverse.',
  'limits-reversed': 'A lower limit above the upper one.',
  'target-without-polarity': 'A target for a metric of which neither way is better.',
  'figure-twice': 'The same figure of the same day is given twice. Neither is used.',
  'figure-before-its-period': 'An actual that was published before its period had ended.',
  'period-not-expected':
    'A period far from those in which the metric is expected: most often a slip of the year.',
  'history-before-expected': 'A figure from before the first period that is expected. It is used as history.',
  'value-impossible': 'A value that its unit does not allow, such as 154 percent or half a person.',
  'season-missing': 'A metric by season that does not say which months its season has.',
  'record-circular':
    'Records that lead back to themselves: metrics worked out from one another, bodies that report in a circle.',
  'pattern-matches-nothing': 'A name with .* for which there is no metric, so that it reaches nothing.',
  'schemes-said-twice': 'A schedule that holds its schemes and also names a file of them.',
  'schemes-file-missing': 'A schedule names a file of schemes that is not there.',
  'schemes-file-unused': 'A file of schemes that no schedule names.',
  'figures-left-out': 'How many figures cannot be used because the record that they need was refused.',
};
