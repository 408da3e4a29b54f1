import type { RuleFinding } from '../../parse/finding.ts';
import { sayRuleFinding } from '../../parse/say-rule-finding.ts';
import type { ImportRefusal, ImportRefusalData, ImportRisk, ImportRiskData } from './import-finding.ts';

type OwnFinding = Exclude<ImportRefusal, RuleFinding> | ImportRisk;
type OwnCode = keyof ImportRefusalData | keyof ImportRiskData;
type Words = {
  readonly [Code in OwnCode]: (finding: Extract<OwnFinding, { readonly code: Code }>) => string;
};

const short = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;

const words: Words = {
  'null-compared': ({ operator }) =>
    `${short(operator)} compares with null. json-rules-engine takes null for 0, so a value would meet a target that is missing. Take the condition out: a fact that is missing is unknown here, and unknown gives no colour.`,
  'list-needed': ({ operator, given }) =>
    `${short(operator)} needs a list and has ${given}. json-rules-engine finds "01" in the text "2019", and fails on null. Write ["a", "b"].`,
  'text-compared': ({ operator, text, day }) =>
    `${short(operator)} would compare letters: "9" is greater than "10", and "06-Sep-2024" than "05-Apr-2025". Write a number without quotes, or a day as year-month-day${day === null ? '' : `: ${day}`}, of a fact that is a day. Found ${short(text)}.`,
  'members-missing': ({ kind }) =>
    `${short(kind)} has no members. In json-rules-engine it is always true. Give it a condition, or take the rule out.`,
  'kinds-mixed': ({ given, wins }) =>
    `${given.map(short).join(' and ')} stand side by side. json-rules-engine reads ${short(wins)} and ignores the rest. Put them in one another.`,
  'path-refused': ({ fact }) =>
    `A path into ${short(fact)} is not taken over: json-rules-engine reads it as JSONPath, which can run a regular expression without end. Give what it points to as a fact of its own.`,
  'parameters-refused': ({ fact }) =>
    `${short(fact)} has parameters, which only the program that worked it out understands. Give each value as a fact of its own.`,
  'decorator-refused': ({ operator, decorator }) =>
    decorator === 'not'
      ? `${short(operator)} is true of a value that is missing. Write "not": { … } about the plain operator: of what is unknown it is unknown.`
      : `${short(operator)} has the decorator ${short(decorator)}, and there is none here. Write the plain comparison${decorator === 'swap' ? ' with its two sides exchanged' : ', one for each value, in "all" or "any"'}.`,
  'operator-without-counterpart': ({ operator }) =>
    `${short(operator)} looks into a list, and no fact is a list here. Give what it asks as a fact that is true or false.`,
  'priority-unusable': ({ given }) =>
    `The priority is ${given}. json-rules-engine takes it and orders by it as it comes. Write a whole number from 1 up, the highest first.`,
  'name-repeated': ({ name, first }) =>
    `There is another rule named ${short(name)}, at ${first.join('/') || 'the top'}. json-rules-engine runs both. Give each a name of its own.`,
  'status-missing': ({ given }) =>
    `The event does not say which colour it is${given === null ? '' : ` (found ${short(given)})`}. Write "event": { "type": "green" }, "amber" or "red", or the colour as "status" in its "params"; for an outcome without a colour "params": { "status": null, "outcome": "Within 3 points" }.`,
  'status-contradicted': ({ type, status }) =>
    `The event's type is ${short(type)} and its status ${short(status)}. Take one of them out.`,
  'first-true-decides': ({ order }) =>
    `In json-rules-engine every rule fires whose conditions hold. Here they become the bands of one rating, read from the top in the order of their priorities (rules ${order.map((place) => place + 1).join(', ')} of the file): the first that is true decides, if all above it are false.`,
  'negation-of-unknown': ({ operator }) =>
    `Where the fact is missing, ${short(operator)} is true in json-rules-engine. Here it is unknown, and gives no colour.`,
  'days-compared-as-text': ({ operator, now }) =>
    `${short(operator)} compared the days as text, and became ${short(now)}. What is no day is unknown here.`,
  'condition-priority-dropped': () =>
    'The priority of a condition is left out: in json-rules-engine it decides what is evaluated at all, and can hide a fault. Here every part is evaluated.',
  'parameter-dropped': ({ key }) =>
    `The event's ${short(key)} is left out: a band has a status and an outcome. Write what is to be printed as "outcome".`,
};

const isOwn = (finding: ImportRefusal | ImportRisk): finding is OwnFinding =>
  Object.hasOwn(words, finding.code);

/** What is wrong with a file of json-rules-engine, or means something else here, and what to do about it. */
export const sayImportFinding = (finding: ImportRefusal | ImportRisk): string =>
  isOwn(finding)
    ? (words[finding.code] as (finding: OwnFinding) => string)(finding)
    : sayRuleFinding(finding);
