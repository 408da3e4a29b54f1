import type { RuleFindingCode } from '@ragstone/rules';
import type { ImportRefusal, ImportRisk } from '@ragstone/rules/reference';
import type { FileFindingCode } from '@ragstone/workspace';
import type { ImportFaultCode, LeftReason } from '@ragstone/workspace/import';
import type { Meanings } from './meanings.ts';

/** Why a published file, or a row of it, is not taken. What is wrong with a file as any other has the code of files. */
export const importMeanings: Meanings<LeftReason | Exclude<ImportFaultCode, FileFindingCode>> = {
  'header-broken': 'A header with a quotation mark out of place. Nothing of the file is taken.',
  'line-too-long': 'A line that does not end within 4 MiB: the file is no table. Nothing of it is taken.',
  blank: 'A row with nothing in it.',
  'not-asked': 'A row about a metric, place or part of the people that was not asked for.',
  repeated: 'A figure that the file prints again, the same. It is taken once.',
  'already-held': 'A figure that the workspace has already, the same.',
  unchanged: 'A figure that an earlier vintage in the workspace gives already.',
  'row-broken': 'A row with too few or too many cells, or with quotation marks out of place.',
  formula: 'A cell that a spreadsheet would work out.',
  'not-a-number': 'Text where a number is wanted, of which nothing says what it stands for.',
  'metric-unknown': 'A metric that the workspace does not have.',
  'place-unknown': 'A place that the workspace does not have.',
  'place-without-code': 'A place that has no code of the Office for National Statistics.',
  'unit-differs': 'Values in another unit than their metric has.',
  'period-unreadable': 'A period that cannot be read, or that could be two.',
  'period-columns-differ': 'Two columns that name different periods for one row.',
  'word-unread': 'A word that the mapping does not explain.',
  'not-coverage': 'A row that is no coverage by year, which is all that this kind of file is read for.',
  'known-later': 'A row that was refreshed after the day from which it is said to be known.',
  'figure-refused': 'A figure that the workspace would refuse in a file of its own.',
  'rows-differ': 'One figure with different values on different rows. None of them is taken.',
  'held-differs':
    'A figure that the workspace has with another value of the same day. Nothing is overwritten.',
};

/** What is refused of rules in the format of json-rules-engine, and what means something else here. */
export const rulesEngineMeanings: Meanings<Exclude<(ImportRefusal | ImportRisk)['code'], RuleFindingCode>> = {
  'null-compared': 'A comparison with null, which json-rules-engine takes for 0.',
  'list-needed': 'An operator for lists beside something that is none.',
  'text-compared': 'An order of texts, which goes by letters and not by numbers or days.',
  'members-missing': 'An empty list of conditions, which is always true there.',
  'kinds-mixed': 'Kinds of conditions side by side, of which json-rules-engine reads one.',
  'path-refused': 'A path into a fact.',
  'parameters-refused': 'A fact with parameters that only its program understands.',
  'decorator-refused': 'A decorated operator, such as one that is true of what is missing.',
  'operator-without-counterpart': 'An operator that looks into a list, which no fact is here.',
  'priority-unusable': 'A priority by which rules cannot be put in order.',
  'name-repeated': 'Two rules of one name.',
  'status-missing': 'An event that does not say which colour it is.',
  'status-contradicted': 'An event that says two colours.',
  'first-true-decides': 'Several rules, which become bands of which the first true one decides.',
  'negation-of-unknown': 'A negation that is true there of what is missing, and unknown here.',
  'days-compared-as-text': 'Days that are compared as text there, and as days here.',
  'condition-priority-dropped': 'The priority of a condition, which is left out.',
  'parameter-dropped': 'A parameter of an event, which is left out.',
};
