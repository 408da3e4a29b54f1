import { periodOf, printPeriod } from '@ragstone/calendar';
import {
  type Polarity,
  polarityWords,
  printDecimal,
  printQuantity,
  type Unit,
  unitWords,
} from '@ragstone/rag';
import { decimalsOf, sayTolerance } from '../explain/say-tolerance.ts';
import type { AnalysisFinding, AnalysisFindingCode, EscalationStops } from './analysis-finding.ts';
import type { Example, ExampleFact } from './example.ts';

type Words = {
  readonly [Code in AnalysisFindingCode]: (
    finding: Extract<AnalysisFinding, { readonly code: Code }>,
  ) => string;
};

const print = (value: number, unit: Unit | null): string =>
  unit === null ? printDecimal(value, decimalsOf(value)) : printQuantity(value, unit, decimalsOf(value));

const sayFactOf = ({ fact, value, unit }: ExampleFact): string => {
  if (value === null) return `${fact} not known`;
  if (typeof value === 'number') return `${fact} ${print(value, unit)}`;
  return typeof value === 'string' ? `${fact} "${value}"` : `${fact} ${value ? 'yes' : 'no'}`;
};

/** `value 84.5%, target 85%, higher is better`. */
const sayFacts = ({ facts, polarity }: Example): string =>
  [...facts.map(sayFactOf), ...sayPolarity(polarity)].join(', ');

const sayExample = (example: Example): string =>
  example.metric === null ? sayFacts(example) : `${example.metric}: ${sayFacts(example)}`;

const sayPolarity = (polarity: Polarity | null): readonly string[] =>
  polarity === null ? [] : [polarityWords(polarity)];

const month = (id: string): string => printPeriod(periodOf(id));
const inARowWords = (count: number): string => (count === 1 ? 'one period' : `${count} periods in a row`);

const sayStops = ({ example, run }: EscalationStops, what: string): string => {
  if (run === null) {
    return `The escalation never ${what}: no figure can make the condition true${example === null ? '' : `, for example not ${sayExample(example)}`}.`;
  }
  const periods = run.periods === 1 ? 'one' : String(run.periods);
  return `The escalation never ${what}: it waits for ${inARowWords(run.inARow)}, and the rule set is for ${periods} of the kind ${run.window}. Ask for fewer, or take a shorter kind of window.`;
};

const words: Words = {
  'no-band-holds': ({ example }) =>
    `No band holds for ${sayExample(example)}: it would have no rating. Add a band for it, or "otherwise".`,
  'bands-disagree': ({ example, says, other }) =>
    `Two bands hold at once: ${sayExample(example)}. It is ${says}, because that band is read first; this one says ${other}. Let their edges meet, or put first what is to win.`,
  'band-unreachable': ({ says, example, taken }) =>
    `This band is never chosen: whenever it holds, a band above holds too${example === null || taken === null ? '' : `. For ${sayExample(example)} it would be ${says}, and is ${taken}`}. Bands are read from the top: move it up, or take it out.`,
  'better-is-worse': ({ worse, worseSays, better, betterSays }) =>
    `A better figure has a worse colour: ${sayExample(better)} is ${betterSays}, but ${sayFacts(worse)} is ${worseSays}. Turn the comparisons round, or correct the polarity.`,
  'green-is-remainder': ({ example }) =>
    `Green is what is left: it asks for nothing, so it takes what nobody thought of. It is green for ${sayExample(example)}. Say what green needs.`,
  'otherwise-unforeseen': ({ example }) =>
    `"otherwise" makes this red, which no band names: ${sayExample(example)}. Name it in a band, or give "otherwise" no colour.`,

  'condition-impossible': ({ example }) =>
    `This is never true, whatever the figures are: not for ${sayExample(example)}, nor for any other. Correct it, or take it out.`,
  'condition-certain': ({ example }) =>
    `This is always true when the figures are known: for ${sayExample(example)}, and for every other. Correct it, or take it out.`,
  'condition-redundant': ({ in: list }) =>
    list === 'all'
      ? 'This changes nothing: whenever the rest of "all" is true, so is this. Take it out, or correct it.'
      : 'This changes nothing: whenever it is true, so is the rest of "any". Take it out, or correct it.',

  'out-of-scale': ({ number, unit, metric, meant, from, to, target }) => {
    const scale =
      target !== null
        ? `its target is ${print(target, unit)}`
        : to !== null
          ? `its figures run from ${print(from ?? 0, unit)} to ${print(to, unit)}`
          : `its figures are ${unitWords[unit]}`;
    const write = meant === null ? 'Write a number on that scale' : `Was ${decimalText(meant)} meant?`;
    return `${decimalText(number)} is on another scale than ${metric}: ${scale}. ${write}${meant === null ? ', or state the range of the metric.' : ''}`;
  },
  'tolerance-swallows-scale': ({ tolerance, target, unit, limit }) =>
    `The tolerance of ${sayTolerance(tolerance)} is as wide as the target itself: about a target of ${print(target, unit)} it reaches to ${print(limit, unit)}, so next to nothing is outside it. Write a smaller one.`,
  'tolerance-hardly-any': ({ tolerance, meant }) =>
    `The tolerance of ${sayTolerance(tolerance)} is hardly any. Was ${decimalText(meant)} meant?`,
  'share-hardly-any': ({ fact, is, meant }) =>
    `${decimalText(is)} percent of “${fact}” is hardly any. Was ${decimalText(meant)} meant?`,
  'tolerance-of-nothing': ({ tolerance, metric }) =>
    `The target of ${metric} is 0, and ${sayTolerance(tolerance)} is nothing. Write a tolerance in the unit of the metric.`,

  'polarity-missing': ({ metric }) =>
    `For ${metric} neither higher nor lower is better, so "better" and "worse" say nothing of it: it is never rated. Give it a polarity, or rate it by plain comparisons.`,
  'never-applies': ({ fault, metric, frequency, months }) => {
    if (fault === 'periods') {
      return `The rule set is for months of which there is nothing: the figures run from ${months === null ? 'none' : `${month(months.from)} to ${month(months.to)}`}. Is the year right?`;
    }
    return fault === 'except'
      ? `"except" takes out everything that "metrics" names, ${metric} first: nothing is left.`
      : `No window here can be made of the figures of ${metric}, which come by the ${frequency}. Name one that can.`;
  },
  'takes-in-components': ({ name, headlines, components }) =>
    `"${name}" takes in parts beside their headlines: ${listed(components)} beside ${listed(headlines)}. One miss would count twice. Name the headlines, or put the parts under "except".`,
  'no-standing-rating': ({ metric, rating }) =>
    `${metric} is rated only as evidence, by "${rating}", and so has no colour. Let a rating of it stand.`,

  'duty-never-arises': ({ example }) =>
    `The duty never arises: its condition is true for nothing, not for ${sayExample(example)}, nor for any other case.`,
  'escalation-never-rises': (finding) => sayStops(finding, 'rises'),
  'escalation-never-clears': (finding) => sayStops(finding, 'clears'),
  'clear-contradicts-raise': ({ example }) =>
    `The same figure raises and clears it: ${sayExample(example)}. Let "clear" hold only where "raise" does not.`,
  'recipient-unknown': () => 'Nobody is told: "route" names no body yet. It can be drafted so, not adopted.',
  'levels-out-of-order': ({ inARow, before }) =>
    before === 0
      ? `A level cannot be reached after ${inARow} periods.`
      : `The level is reached after ${inARow}, the one before it after ${before}: each level must come later than the one before.`,
  'level-at-once': ({ inARow, raisedAfter }) =>
    `The level is reached after ${inARow}, but nothing is raised before ${inARowWords(raisedAfter)}: it comes at once with the raising.`,
  'windows-share-months': ({ windows, inARow }) =>
    `It counts ${inARowWords(inARow)} over windows that share months (${windows.join(', ')}), so one month would count again and again. Take one kind of window that does not.`,

  'protection-says-other': ({ below, show }) =>
    `Numbers below ${below} are hidden, but "${show}" is shown instead, which says another number.`,
  'readings-unnamed': ({ of }) =>
    `"${of.length > 60 ? `${of.slice(0, 60)}…` : of}" is read in one of several ways. Name the list of the others under "alternatives", so that it is seen where they differ.`,
  'readings-unknown': ({ name, suggestion }) =>
    `There is no list of readings "${name}", so nobody can see what the others would have given.${suggestion === null ? ' Write it into a file whose name ends in readings.json.' : ` Did you mean "${suggestion}"?`}`,
  'review-stale': ({ on, days, mostDays }) =>
    `Nobody has looked at these rules since ${on}, ${days} days ago; it was agreed to do so within ${mostDays}. Look whether they still hold, and write the day under "reviewed".`,
  'adopted-edited': ({ by, on }) =>
    `This is not what ${by} adopted on ${on}: it was edited since. Save the edit as the next version, as a draft, and put this version back.`,
  'versions-overlap': ({ version, other, from, to }) =>
    `Versions ${other} and ${version} are both for ${spanWords(from, to)}: version ${version} rates them.`,
  'versions-gap': ({ version, other, from, to }) =>
    `Neither version ${other} nor version ${version} is for ${spanWords(from, to)}: nothing is rated then.`,
  'older-version-returns': ({ version, other, from, to }) =>
    `Version ${other} is for longer than version ${version}: from ${month(from)}${to === null ? '' : ` to ${month(to)}`} the older rules are in force again.`,
  'not-analysed': ({ what }) =>
    `The ${what} has too many comparisons to try out every case, so it was not analysed. Split it into several.`,
};

const decimalText = (value: number): string => printDecimal(value, decimalsOf(value));
const listed = (names: readonly string[]): string =>
  names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
const spanWords = (from: string, to: string): string =>
  from === to ? month(from) : `${month(from)} to ${month(to)}`;

/** What a rule set says and cannot have meant, with the case that shows it, in plain sentences. */
export const sayAnalysisFinding = (finding: AnalysisFinding): string =>
  (words[finding.code] as (finding: AnalysisFinding) => string)(finding);
