import type { RuleFinding } from '../parse/finding.ts';
import { sayRuleFinding } from '../parse/say-rule-finding.ts';
import type { SeriesFault } from './read-series.ts';
import type { OwnTestFinding, TestFinding, TestFindingData } from './test-finding.ts';

type Words = {
  readonly [Code in keyof TestFindingData]: (
    finding: Extract<OwnTestFinding, { readonly code: Code }>,
  ) => string;
};

const quoted = (text: string): string => `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
const anyOf = (names: readonly string[]): string => names.slice(0, 12).map(quoted).join(', ');

const faults: Readonly<Record<SeriesFault, string>> = {
  'not-a-number': 'is not a number. Write plain digits with a point, or _ for a gap',
  'not-a-boolean': 'is neither true nor false',
  'not-a-word': 'is not a word',
  'word-unknown': 'is none of the words for this',
  'mark-unknown':
    'has a mark that means nothing: *p is provisional, *c has a caveat, *m has months missing, _*l is late, _*s is suppressed',
  'mark-of-a-gap': 'is marked late or suppressed, and has a figure all the same',
  'mark-of-a-figure': 'is a gap, and is marked as a figure is',
  'step-without-count': 'does not say how many: 80+0.5x4 is 80, 80.5, 81, 81.5',
  'count-out-of-range': 'makes too many values, or none',
};

const words: Words = {
  'test-name-unknown': ({ what, name, expected, suggestion }) =>
    `There is no ${what} ${quoted(name)}.${
      suggestion !== null
        ? ` Did you mean ${quoted(suggestion)}?`
        : expected.length > 0
          ? ` Expected one of ${anyOf(expected)}.`
          : ''
    }`,
  'test-of-nothing': () => 'The case names neither a "rating" nor an "escalation".',
  'test-expects-nothing': () => 'The case expects nothing, so it could never fail.',
  'expectation-misfit': ({ key, needs }) =>
    `${quoted(key)} is about ${needs === 'rating' ? 'a rating' : 'an escalation'}, and the case names none.`,
  'fact-unreadable': ({ text, needs, takes }) => {
    const how =
      needs.length > 0
        ? `It must say ${anyOf(needs)}: comparator[with=england].`
        : takes.length > 0
          ? `It takes only ${anyOf(takes)}: value[window=quarter].`
          : 'Write its name alone.';
    return `${quoted(text)} does not name one fact. ${how}`;
  },
  'series-unreadable': ({ text, fault, write, words: known }) => {
    const hint =
      write !== null ? ` Write ${write}.` : known.length > 0 ? ` Expected one of ${anyOf(known)}.` : '';
    return `${quoted(text)} ${faults[fault]}.${hint}`;
  },
  'series-lengths-differ': ({ values, periods, as }) =>
    `There ${values === 1 ? 'is 1 value' : `are ${values} values`}, and ${periods} in ${quoted(as)}: each stands for one period. Write _ where there is nothing to say.`,
  'subject-unclear': ({ metrics }) =>
    metrics.length === 0
      ? 'No metric is known here. Give "subject" its unit, polarity and decimals.'
      : `The rule is about several metrics. Say which: "subject": { "metric": ${quoted(metrics[0] ?? '')} }.`,
  'subject-not-rated': ({ metric, rule }) => `${quoted(rule)} is not about ${metric}.`,
  'test-period-unreadable': ({ says }) => says,
  'window-not-rated': ({ kind, windows }) =>
    `The rule is not about windows of the kind ${quoted(kind)}, only ${anyOf(windows)}.`,
};

const isOwn = (finding: TestFinding): finding is OwnTestFinding => Object.hasOwn(words, finding.code);

/** What is wrong with a file of tests and what to do about it. Where it stands is the caller's to say. */
export const sayTestFinding = (finding: TestFinding): string =>
  isOwn(finding)
    ? (words[finding.code] as (finding: OwnTestFinding) => string)(finding)
    : sayRuleFinding(finding as RuleFinding);
