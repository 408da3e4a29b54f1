import { polarityWords, printQuantity, quantise, type Tolerance, type Unit, unitWords } from '@ragstone/rag';
import { decimalsOf, sayTolerance } from '../explain/say-tolerance.ts';
import type { ComparisonFault, RuleFinding, RuleFindingCode } from './finding.ts';

import { sayToleranceUnclear } from './say-tolerance-unclear.ts';

type Words = {
  readonly [Code in RuleFindingCode]: (finding: Extract<RuleFinding, { readonly code: Code }>) => string;
};

const quoted = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;

/** `an action`, `a question`. */
const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const anyOf = (names: readonly string[]): string => {
  const shown = names.slice(0, 12).map(quoted);
  return names.length > shown.length
    ? `${shown.join(', ')} and ${names.length - shown.length} more`
    : shown.join(', ');
};

/** The likeliest correction; without one, what there is to choose from. */
const meant = (suggestion: string | null, expected: readonly string[] = []): string => {
  if (suggestion !== null) return ` Did you mean ${quoted(suggestion)}?`;
  return expected.length === 0 ? '' : ` Expected one of ${anyOf(expected)}.`;
};

const print = (value: number, unit: Unit): string => printQuantity(value, unit, decimalsOf(value));
const unitName = (unit: Unit): string => unitWords[unit] || unit;
const ofMetric = (metric: string | null): string => (metric === null ? 'it is' : `${metric} is`);

const comparisonFaults: Readonly<Record<ComparisonFault, string>> = {
  'needs-numbers': 'that compares numbers, and this is not one',
  'needs-words-or-booleans': '"is" compares words, or true and false: for a number write "equal"',
  'needs-days': 'it is a day, and compares with a day: "2026-03-31"',
  'needs-list': '"oneOf" and "noneOf" need a list: ["a", "b"]',
  'takes-no-list': 'only "oneOf" and "noneOf" take a list',
  'known-needs-true': '"isKnown" goes with true',
  'types-differ': 'a number, words, and true or false are never compared with one another',
  'within-needs-tolerance': '"within" needs a fact with "loosenedBy"',
  'loosening-needs-merit':
    '"loosenedBy" loosens to the worse side, so it goes with "atLeastAsGoodAs", "betterThan", "worseThan" or "within"; write "plus" or "minus" here',
  'same-fact': 'a fact compared with itself always gives the same answer',
};

const sayEmptyList = (key: string): string => {
  if (key === 'metrics')
    return 'The list "metrics" is empty. Name at least one metric, such as "bcf.discharge-delay".';
  if (key === 'windows')
    return 'The list "windows" is empty. Name at least one kind, such as "month", or leave the key out for every kind.';
  if (key === 'all' || key === 'any')
    return `The list "${key}" is empty: nothing in it could be true or false. Write a condition in it.`;
  return `The list "${key}" is empty. Write at least one member.`;
};

const misfit = (tolerance: Tolerance, unit: Unit): string => {
  const kinds =
    unit === 'percent'
      ? '{ "points": … } or { "percentOfTarget": … }'
      : `{ "amount": …, "unit": "${unit}" } or { "percentOfTarget": … }`;
  return `${sayTolerance(tolerance)} cannot be set about ${unitName(unit)}. Write ${kinds}.`;
};

const words: Words = {
  'too-large': ({ what, limit }) =>
    what === 'nesting'
      ? `The rule set is nested more than ${limit} deep.`
      : `The rule set holds more than ${limit} values.`,
  'written-for-json-rules-engine': () =>
    'These are rules of json-rules-engine, which do not say what they rate, nor in which periods. Make a draft of them with "ragstone rules import", which says what they risk.',
  'wrong-type': ({ expected, given }) => `Expected ${expected}, found ${given}.`,
  'key-missing': ({ key }) => `The key ${quoted(key)} is missing.`,
  'unknown-key': ({ key, expected, suggestion }) =>
    `${quoted(key)} is not a key that can stand here.${meant(suggestion, expected)}`,
  'form-unclear': ({ given, forms }) => {
    const shapes = forms.map((keys) => keys.map(quoted).join(' with ')).join('; or ');
    return given.length === 0
      ? `Write one of: ${shapes}.`
      : `${given.map(quoted).join(', ')} do not go together. Write one of: ${shapes}.`;
  },
  'not-one-of': ({ path, given, expected, suggestion }) =>
    path.at(-2) === 'otherwise' && path.at(-1) === 'status'
      ? `"otherwise" may give "red" or no colour (null), never ${quoted(given)}: what no band provides for is not good.`
      : `${quoted(given)} is none of the words for this.${meant(suggestion, expected)}`,
  'unknown-operator': ({ given, expected, suggestion }) =>
    `${quoted(given)} is not an operator.${meant(suggestion, expected)}`,
  'text-for-number': ({ text, number }) =>
    number === null
      ? `Expected a number, found the text ${quoted(text)}.`
      : `Expected a number, found the text ${quoted(text)}. Write ${number}, without quotes, signs or commas.`,
  'number-out-of-range': ({ atLeast, atMost }) =>
    atLeast !== null ? `The number must be at least ${atLeast}.` : `The number must be at most ${atMost}.`,
  'id-malformed': ({ text, suggestion }) =>
    `${quoted(text)} is not an id: small letters, digits and plain hyphens, no spaces and no curly quotes.${meant(suggestion)}`,
  'day-unreadable': ({ text, suggestion }) =>
    `${quoted(text)} is not a day. Write it as year-month-day${suggestion === null ? ', such as 2026-03-31' : `: ${suggestion}`}.`,
  'month-unreadable': ({ text, suggestion }) =>
    `${quoted(text)} is not a month. Write it as year-month${suggestion === null ? ', such as 2026-03' : `: ${suggestion}`}.`,
  empty: ({ what, path }) => (what === 'list' ? sayEmptyList(String(path.at(-1))) : 'The text is empty.'),
  'too-long': ({ what, limit }) =>
    what === 'list'
      ? `The list has more than ${limit} members.`
      : `The text has more than ${limit} characters.`,
  'condition-too-deep': ({ limit }) => `The condition is nested more than ${limit} deep.`,
  'tolerance-unclear': (finding) => sayToleranceUnclear(finding, finding.path),

  'duplicate-id': ({ what, id, first }) =>
    `There is another ${what} ${quoted(id)}: number ${Number(first[1]) + 1} of the list.`,
  'unknown-name': ({ what, name, expected, suggestion }) =>
    `There is no ${what} ${quoted(name)}.${meant(suggestion, expected)}`,

  'condition-circular': ({ name }) =>
    `The condition ${quoted(name)} leads back to itself, so it would never come to anything.`,

  'form-misfit': ({ form, kind }) =>
    form === 'answer'
      ? `"answer" rates what is described in words, such as a question or an action, not ${withArticle(kind)}.`
      : form === 'againstTarget' || form === 'goalBands'
        ? `${quoted(form)} compares numbers, and ${withArticle(kind)} has none. Write "answer" or "bands".`
        : `${quoted(form)} rates figures of metrics, not ${withArticle(kind)}.`,
  'own-day-misfit': ({ key }) =>
    key === 'between'
      ? 'An action has one day, and no path to it. Write "between": "no-judgement".'
      : `An action has a day of its own: leave ${quoted(key)} out.`,
  'comparison-misfit': ({ fact, operator, fault }) =>
    `${quoted(fact)} cannot be compared by ${quoted(operator)}: ${comparisonFaults[fault]}.`,
  'units-differ': ({ fact, unit, other, otherUnit }) =>
    `${quoted(fact)} is in ${unitName(unit)} and ${quoted(other)} in ${unitName(otherUnit)}: two units are never compared.`,
  'qualifier-misfit': ({ fact, qualifier, takes }) =>
    takes.length === 0
      ? `${quoted(fact)} takes no ${quoted(qualifier)}: there is only one of it.`
      : `${quoted(fact)} takes no ${quoted(qualifier)}, only ${anyOf(takes)}.`,
  'qualifier-missing': ({ fact, qualifier }) =>
    `${quoted(fact)} must say ${quoted(qualifier)}${qualifier === 'with' ? ': which comparator, such as "with": "england"' : ''}.`,
  'required-fact-misfit': ({ fact }) =>
    `${quoted(fact)} is not a fact that is true or false, so it cannot be required.`,
  'tolerance-misfit': ({ tolerance, unit, metric }) =>
    `${metric === null ? '' : `${metric} is in ${unitName(unit)}. `}${misfit(tolerance, unit)}`,
  'unit-misfit': ({ given, unit, metric }) =>
    `The bands are in ${unitName(given)}, but ${ofMetric(metric)} in ${unitName(unit)}.`,

  'bands-too-few': ({ given }) =>
    `There ${given === 1 ? 'is 1 band' : `are ${given} bands`}: two or three are needed, or every number has one colour.`,
  'band-empty': ({ status, from, below }) =>
    `No number is ${status}: none is at least ${from} and below ${below}.`,
  'bands-gap': ({ value, unit, between }) =>
    `${print(value, unit)} has no colour: it falls ${between.length === 1 ? `outside ${between[0]}` : `between ${between.join(' and ')}`}.`,
  'bands-overlap': ({ value, unit, both }) => `${print(value, unit)} would be both ${both.join(' and ')}.`,
  'bands-out-of-order': ({ ascending }) =>
    `From the lowest numbers up the bands are ${ascending.join(', ')}. They must run from red to green or from green to red: are ${ascending[1]} and amber swapped?`,
  'bands-against-polarity': ({ metric, polarity, value, status, unit }) =>
    `For ${metric} ${polarityWords(polarity)}, but ${print(value, unit)} and everything below it would be ${status}.`,
  'amber-unreachable': ({ fault }) =>
    ({
      'no-width': 'The tolerance is 0, so nothing would ever be amber. Leave amber out, or make it wider.',
      'inside-green':
        'Amber reaches no further than green, so nothing would ever be amber. Make it wider than green.',
      'beyond-red':
        'Amber begins no nearer than red, so nothing would ever be amber. Make its tolerance smaller than that of red.',
      mixed: 'Green "met" goes with amber "missedByUpTo", green "within" with a wider amber "within".',
    })[fault],
  'band-says-nothing': () => 'The band has neither a colour nor an outcome: give it one.',

  'form-says-nothing': ({ form }) =>
    `${quoted(form)} gives no colour at all: every one is null. Give at least one, or take the rating out.`,
  'combine-missing': ({ comparators }) =>
    `There are ${comparators} comparators, so say under "combine" whether a colour needs every one of them ("every") or any ("any").`,
  'answer-coloured-twice': ({ word }) =>
    `The answer “${word}” has two colours, and the better of them would be given. Give it one.`,
  'quartile-misfit': ({ fault, quarters }) =>
    fault === 'twice'
      ? `Quartile ${quarters.join(' and ')} has two colours. Give it one.`
      : `Quartile ${quarters.join(' and ')} has no colour: a place in it would not be rated. Give each of the four one.`,
  'stages-misfit': ({ fault, metric }) =>
    ({
      'not-for': `The stage's metric ${metric} is not among those that the rating is for, so it would never be rated.`,
      'without-stage': `The rating is for ${metric}, but no stage is: it would never be rated.`,
      twice: `${metric} has two stages. The first would hide the second.`,
      'due-before-earlier': `The stage of ${metric} is due before an earlier one: while the earlier is in force, nothing is asked of it.`,
    })[fault],
  'shares-misfit': ({ fault, month, share, before }) =>
    ({
      falling: `Month ${month} expects ${share}%, less than the ${before}% of the month before: what accumulates never falls.`,
      short: `The last month expects ${share}%: by the end of the year it is 100%.`,
      'parts-of-one': `Month ${month} expects ${share}%. Shares are percentages: if ${share} is a part of one, write ${quantise(share * 100)}.`,
    })[fault],
  'window-misfit': ({ form, window, expected }) =>
    form === 'profile'
      ? `A profile follows what accumulates in a year, and ${withArticle(window)} does not. Write "windows": ${anyOf(expected)}.`
      : `A milestone is met or missed on a day, and ${withArticle(window)} runs over several years. Write windows such as ${anyOf(expected)}.`,
  'reading-misfit': ({ fault }) =>
    fault === 'nothing-to-read'
      ? 'Nobody has chosen a reading, and none is named: add "chosen", or name a list under "alternatives".'
      : fault === 'form'
        ? 'Milestones, stages and profiles need a reading that was chosen: add "chosen".'
        : 'Nobody has chosen a reading, and the readings name different targets. Add "chosen", or let all of them name the same.',
  'needs-misfit': ({ fault, kind }) =>
    fault === 'nothing'
      ? '"needs" names nothing: write the least "count", the least "denominator", or both.'
      : `A ${kind} has no count and no denominator, so it can need none.`,

  'recipient-missing': () =>
    'The rule set is adopted, but nobody is told: name a body under "route". Without one it can only be a draft.',
  'escalation-misfit': ({ rating, kind }) =>
    `${quoted(rating)} rates each ${kind}, which has no windows to count. Write "for": { "each": ${quoted(kind)} }.`,
  'protection-misfit': ({ metric, unit }) =>
    `"hideCountsBelow" hides counts, and ${metric} is in ${unitName(unit)}.`,

  'adoption-missing': () =>
    'The rule set is adopted, but does not say by whom and when: add "adopted" with "by" and "on".',
  'adoption-of-draft': () => 'A draft has not been adopted: take "adopted" out, or set "state" to "adopted".',
  'periods-reversed': ({ from, to }) => `The last month, ${to}, is before the first, ${from}.`,
  'standing-overlap': ({ rating, other, subject }) =>
    `${quoted(rating)} and ${quoted(other)} both stand for the same subject (${subject}). Give one of them "standing": false.`,
};

/** What is wrong and what to do about it, in one or two plain sentences. Where it stands is the caller's to say. */
export const sayRuleFinding = (finding: RuleFinding): string =>
  (words[finding.code] as (finding: RuleFinding) => string)(finding);
