import { nextPeriod, type Period, printPeriod } from '@ragstone/calendar';
import { printList } from '@ragstone/rag';
import type { Condition } from '../language/condition.ts';
import type { Ask } from '../language/escalation.ts';
import type { EscalationTransition } from './escalation-state.ts';
import type { EscalationRule } from './next-state.ts';

type Sentence = (transition: EscalationTransition, rule: EscalationRule) => string;

/**
 * Why something changed, in words: `missed in August and September 2025: two in a row, so it goes to discharge-group
 * to explain`.
 */
export const sayTransition: Sentence = (transition, rule) => words[transition.change](transition, rule);

const words: Readonly<Record<EscalationTransition['change'], Sentence>> = {
  begins: (transition, rule) =>
    `${counted(rule.raise.when, transition)}: ${sayCount(transition.because.length)} of the ${sayCount(rule.raise.inARow ?? 1)} in a row that raise it`,
  lapses: ({ because }) => `the run ends with ${sayPeriods(because)}`,
  raised: (transition, rule) =>
    `${raisedBy(transition, rule)}, so it ${destination(transition, 'is raised')}`,
  'level-rises': (transition, rule) =>
    `${raisedBy(transition, rule)}, so it ${destination(transition, `rises to level ${transition.level}`)}`,
  eases: (transition, rule) =>
    `${counted(rule.clear.when, transition)}: ${sayCount(transition.because.length)} of the ${sayCount(rule.clear.inARow ?? 1)} in a row that clear it`,
  resumes: ({ because }) => `the run that would clear it ends with ${sayPeriods(because)}`,
  cleared: (transition, rule) =>
    `${counted(rule.clear.when, transition)}${inARow(transition)}, so it is cleared`,
};

const raisedBy: Sentence = (transition, rule) =>
  `${counted(rule.raise.when, transition)}${inARow(transition)}`;

const counted = (when: Condition, { because }: EscalationTransition): string =>
  `${sayHappened(when)} in ${sayPeriods(because)}`;

const inARow = ({ because }: EscalationTransition): string =>
  because.length < 2 ? '' : `: ${sayCount(because.length)} in a row`;

const askWords: Readonly<Record<Ask, string>> = {
  note: 'to note',
  explain: 'to explain',
  decide: 'to decide',
};

const destination = ({ route, ask }: EscalationTransition, otherwise: string): string => {
  const asked = ask === null ? '' : ` ${askWords[ask]}`;
  if (route !== null) return `goes to ${route}${asked}`;
  return ask === null ? otherwise : `${otherwise}, and nobody is named${asked}`;
};

/** What happened, in a word where the condition is one that people have a word for. */
const sayHappened = (condition: Condition): string => {
  if ('means' in condition) return condition.condition;
  const said = ('all' in condition ? condition.all : [condition]).flatMap((each) => wordOf(each) ?? []);
  return said.length === 0 ? 'what the rule looks for' : printList(said);
};

const wordOf = (condition: Condition): string | null => {
  if (!('fact' in condition) || (condition.operator !== 'is' && condition.operator !== 'equal')) return null;
  const { fact, value } = condition;
  if (typeof value === 'boolean') return happened[fact]?.[value ? 0 : 1] ?? null;
  return typeof value === 'string' && spoken.has(fact) ? value.replaceAll('-', ' ') : null;
};

/** The words for a fact that holds, and for one that does not. */
const happened: Readonly<Record<string, readonly [holds: string, fails: string]>> = {
  missed: ['missed', 'met'],
  overdue: ['overdue', 'not overdue'],
  submitted: ['submitted', 'not seen submitted'],
};

/** Facts whose own words say what happened. */
const spoken: ReadonlySet<string> = new Set(['status', 'state', 'submission', 'verdict']);

/** `August and September 2025`, `July to November 2025`, `July, August and October 2025`. */
const sayPeriods = (periods: readonly Period[]): string => {
  const [first, ...rest] = periods;
  const last = rest.at(-1);
  if (first === undefined) return 'no period';
  if (last === undefined) return printPeriod(first);
  const follow = periods.every(({ id }, index) => {
    const before = periods[index - 1];
    return before === undefined || nextPeriod(before).id === id;
  });
  if (follow && rest.length > 1) return `${beside(first, last)} to ${printPeriod(last)}`;
  const others = periods.slice(0, -1).map((period) => beside(period, last));
  return `${others.join(', ')} and ${printPeriod(last)}`;
};

/** A month without its year where the last has the same. */
const beside = (period: Period, last: Period): string => {
  const printed = printPeriod(period);
  const year = ` ${last.first.slice(0, 4)}`;
  return period.kind === 'month' && printed.endsWith(year) ? printed.slice(0, -year.length) : printed;
};

const small = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const sayCount = (count: number): string => small[count] ?? String(count);
