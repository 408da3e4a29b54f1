import type { Severity } from '@ragstone/rag';
import { type FaultCode, type FaultFacts, type ReferenceKind, referenceKinds, type Spot } from './fault.ts';

type PlaceOf = (spot: Spot) => string;
interface Words<C extends FaultCode> {
  readonly severity: Severity;
  readonly says: (facts: FaultFacts[C], placeOf: PlaceOf) => string;
}

const perhaps = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean "${suggestion}"?`;
const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const oneOf = (words: readonly string[]): string => `Expected one of: ${words.join(', ')}.`;
const places = (spots: readonly Spot[], placeOf: PlaceOf): string => spots.map(placeOf).join(' and ');
const notUsed = 'The figure is not used, and no earlier vintage stands in for it.';

const error = <C extends FaultCode>(says: Words<C>['says']): Words<C> => ({ severity: 'error', says });
const warning = <C extends FaultCode>(says: Words<C>['says']): Words<C> => ({ severity: 'warning', says });
const info = <C extends FaultCode>(says: Words<C>['says']): Words<C> => ({ severity: 'info', says });

/** Where each kind of record is written, for the reader who has to add one. */
const homes: Readonly<Record<ReferenceKind, string>> = {
  document: 'a documents.json file',
  place: 'a places.json file',
  basis: 'a bases.json file',
  metric: 'a metrics.json file',
  target: 'a targets.json file',
  fund: 'a funds.json file',
  'funding-source': 'the sources of the fund',
  statement: 'a statements.json file',
  'return-definition': 'a return-definitions.json file',
  return: 'a returns.json file',
  question: 'the definition of the return',
  body: 'a governance.json file',
  role: 'a governance.json file',
  duty: 'a governance.json file',
  paper: 'a governance.json file',
  event: 'a governance.json file',
  'strategy-version': 'the versions of the strategy',
  priority: 'the priorities of the version',
  'sub-priority': 'the sub-priorities of the priority',
  commitment: 'a commitments.json file',
  'delivery-plan': 'a commitments.json file',
  project: 'the projects of the delivery plan',
  action: 'a commitments.json file',
  'success-measure': 'a commitments.json file',
  vocabulary: 'a vocabularies.json file',
};

type UnknownCode = `${ReferenceKind}-unknown`;
const unknownWords = Object.fromEntries(
  referenceKinds.map((kind): [UnknownCode, Words<UnknownCode>] => [
    `${kind}-unknown`,
    error(({ id, suggestion, unread }) => {
      const where = unread === null ? '' : ` It may stand in ${unread}, which could not be read to its end.`;
      return `Unknown ${kind.replaceAll('-', ' ')} "${id}".${perhaps(suggestion)}${where} Correct the id, or add it to ${homes[kind]}.`;
    }),
  ]),
) as { readonly [C in UnknownCode]: Words<C> };

/** The words and the weight of every fault. */
export const faultWords: { readonly [C in FaultCode]: Words<C> } = {
  ...unknownWords,
  'faults-too-many': error(
    ({ most }) => `There are more than ${most} faults. The others are not told. Correct these first.`,
  ),
  'folder-unreadable': error(({ why }) => `The folder cannot be read: ${why}.`),
  'workspace-missing': error(
    () => 'There is no workspace.json at the top of the folder. Write one with an "id" and a "title".',
  ),
  'workspace-twice': error(
    ({ other }, placeOf) =>
      `A second workspace.json: the other, at the top, is ${placeOf(other)} and is used. Keep one.`,
  ),
  'file-not-recognised': warning(
    ({ kinds, suggestion }) =>
      `This file is not read, because its name does not say what it holds.${perhaps(suggestion)} A name ends in one of: ${kinds.join(', ')}.`,
  ),
  'file-unreadable': error(({ why }) => `The file cannot be read: ${why}.`),
  'file-too-large': error(
    ({ bytes, most }) =>
      `The file holds ${bytes} bytes; the most is ${most}. Nothing in it is used. Split it into several files.`,
  ),
  'file-holds-too-much': error(
    ({ what, most }) =>
      `Here the file has more than ${most} ${what}${{ rows: '', columns: ' in a row', values: '', keys: ' in one object' }[what]}. Nothing in it is used. Split it into several files, or correct what made it.`,
  ),
  'file-empty': error(() => 'The file is empty. Fill it, or delete it.'),
  'file-not-utf8': error(({ looksLike }) =>
    looksLike === 'utf-16'
      ? 'The file is saved as UTF-16 ("Unicode"). Nothing in it is used. Save it again as UTF-8.'
      : 'The file is not UTF-8 from here on. Nothing in it is used. Save it again as UTF-8: in Excel "CSV UTF-8", in Notepad "Encoding: UTF-8".',
  ),
  'json-broken': error(({ trouble, opened }, placeOf) =>
    opened === undefined ? trouble : `${trouble} It was opened at ${placeOf(opened)}.`,
  ),
  'json-trailing-comma': warning(
    () => 'A comma before the closing bracket. Take it away: nothing follows it.',
  ),
  'json-too-deep': error(
    ({ most }) =>
      `Brackets are nested more than ${most} deep here. Nothing in the file is used. No record needs that many.`,
  ),
  'key-twice': error(
    ({ key, other }, placeOf) =>
      `The key "${key}" is given twice: here and at ${placeOf(other)}. Keep one. Until then the record is not used.`,
  ),
  'key-unknown': error(
    ({ key, suggestion, keys }) =>
      `Unknown key "${key}".${perhaps(suggestion)} ${oneOf(keys)} The record is not used until then.`,
  ),
  'key-missing': error(
    ({ key, expected }) =>
      `The key "${key}" is missing. Expected: ${expected}. The record is not used until it is there.`,
  ),
  'value-of-wrong-kind': error(
    ({ found, expected }) =>
      `Found ${found}. Expected: ${expected}. The record is not used until it is corrected.`,
  ),
  'value-refused': error(
    ({ why, expected }) =>
      `${sentence(why)}. Expected: ${expected}. The record is not used until it is corrected.`,
  ),
  'text-for-number': error(({ text, write, quoted }) =>
    write === null
      ? `"${text}" is not a number. Write plain digits with a point, such as 1592.5; where there is no number, ${quoted ? 'write null if the key allows it' : 'leave the cell empty and say missing or suppressed under status'}.`
      : `"${text}" is not a plain number. Write ${write}${quoted ? ' without quotation marks' : ''}: digits with a point, no sign for percent or pounds, no thousands separator.`,
  ),
  'day-unreadable': error(({ text, write }) =>
    write === null
      ? `"${text}" is not a day. Write it as year-month-day, such as 2026-03-31.`
      : `"${text}" is not how a day is written here. Write ${write}.`,
  ),
  'period-unreadable': error(({ why }) => why),
  'word-unknown': error(
    ({ text, words, suggestion }) => `"${text}" is not known here.${perhaps(suggestion)} ${oneOf(words)}`,
  ),
  'id-twice': error(
    ({ what, id, others }, placeOf) =>
      `The ${what} "${id}" is given more than once: here and at ${places(others, placeOf)}. Keep one. None of them is used until then.`,
  ),
  'csv-quotes': error(
    ({ trouble }) =>
      `${
        {
          'not-closed': 'A quotation mark opens here and is not closed on the row. Close it, or take it away',
          inside:
            'A quotation mark stands inside a cell. Put the whole cell in quotation marks and double the one inside',
          'after-closing':
            'Something follows the closing quotation mark. A quotation mark inside a quoted cell is written twice',
        }[trouble]
      }. The row is not used until then.`,
  ),
  'csv-separator': error(({ found }) => `The columns are separated by ${found}. Separate them by commas.`),
  'column-missing': error(
    ({ column }) => `The column "${column}" is missing. No row of the file is used until it is there.`,
  ),
  'column-unknown': error(
    ({ column, suggestion, columns }) =>
      `Unknown column "${column}".${perhaps(suggestion)} ${oneOf(columns)} No row of the file is used until then.`,
  ),
  'column-twice': error(
    ({ column, other }, placeOf) =>
      `The column "${column}" is there twice: here and at ${placeOf(other)}. Keep one. No row of the file is used until then.`,
  ),
  'row-too-short': error(
    ({ cells, columns, lacks }) =>
      `The row has ${cells} cells, the header ${columns}: it stops before "${lacks}". The row is not used until every column has its comma.`,
  ),
  'row-too-long': error(
    ({ cells, columns }) =>
      `The row has ${cells} cells, the header ${columns}. Put a cell that holds a comma in quotation marks, and write numbers without thousands separators. The row is not used until then.`,
  ),
  'cell-empty': error(
    ({ column }) => `The cell under "${column}" is empty. The row is not used until it is filled.`,
  ),
  'value-missing': error(
    () => `The value is empty. Write it, or say missing or suppressed under status. ${notUsed}`,
  ),
  'value-unexpected': error(
    ({ status }) =>
      `A value stands beside the status "${status}". Take away the value, or correct the status. ${notUsed}`,
  ),
  'difference-without-figure': error(
    ({ moreThan, document }) =>
      `The value is how much more it is than "${moreThan}", and ${document} prints no such figure here. Add its row, or write under "more_than" what it is more than: actual, or a period. ${notUsed}`,
  ),
  'breakdown-unreadable': error(
    ({ text }) =>
      `"${text}" is not a breakdown. Write name=value, several separated by semicolons, such as sex=female;age=65+.`,
  ),
  'limits-incomplete': error(
    ({ lacks }) => `One limit stands without the other: the cell under "${lacks}" is empty. ${notUsed}`,
  ),
  'limits-reversed': error(({ lower, upper }) => `"${lower}" is more than "${upper}". ${notUsed}`),
  'target-without-polarity': error(
    ({ metric }) =>
      `A target for "${metric}", whose polarity is none: nobody could say whether it is met. Give the metric a polarity, or take the target away. ${notUsed}`,
  ),
  'figure-twice': error(({ others, equal }, placeOf) => {
    const values = equal ? 'with the same value' : 'with another value';
    return `The same figure (role, metric, place, period, breakdown, basis and vintage) is given more than once: here and at ${places(others, placeOf)}, ${values}. Keep one; a restatement has a later vintage. None of them is used, nor an earlier vintage.`;
  }),
  'figure-before-its-period': error(
    ({ period, ended, known }) =>
      `An actual for ${period}, which ended on ${ended}, was known on ${known}, before the end. Correct the period or the document, or say estimated under status. ${notUsed}`,
  ),
  'period-not-expected': error(
    ({ metric, period, why }) =>
      `The period ${period} of "${metric}" is ${why}. Is the year right? ${notUsed}`,
  ),
  'history-before-expected': info(
    ({ metric, period, from }) =>
      `The period ${period} of "${metric}" is before ${from}, the first expected. It is used as history.`,
  ),
  'value-impossible': error(
    ({ column, value, why }) => `The ${column} ${value} is impossible: ${why}. ${notUsed}`,
  ),
  'season-missing': error(
    ({ metric }) =>
      `The frequency of "${metric}" is season, but its months are missing. Write "season": { "from": 9, "to": 3 }.`,
  ),
  'record-circular': error(
    ({ what, through }) =>
      `The ${what} leads back to itself: ${through.join(' > ')}. It is not used until the circle is broken.`,
  ),
  'pattern-matches-nothing': warning(
    ({ pattern, suggestion }) => `"${pattern}" matches no metric.${perhaps(suggestion)}`,
  ),
  'schemes-said-twice': error(
    () => 'Both "schemes" and "schemesFile" are given. Keep one. The schedule is not used until then.',
  ),
  'schemes-file-missing': error(
    ({ file, suggestion }) =>
      `There is no file "${file}".${perhaps(suggestion)} The schedule is not used until it is there.`,
  ),
  'schemes-file-unused': warning(
    () => 'No schedule names this file under "schemesFile", so nothing in it is used. Name it, or delete it.',
  ),
  'figures-left-out': error(
    ({ what, id, figures }) =>
      `Because of this, ${figures} ${figures === 1 ? 'figure' : 'figures'} of the ${what} "${id}" cannot be used.`,
  ),
  'rule-set-refused': error(({ says }) => says),
  'rule-tests-refused': error(({ says }) => says),
  // As severe as the finding itself is: see findingOf.
  'rule-set-doubtful': warning(({ says }) => says),
};
