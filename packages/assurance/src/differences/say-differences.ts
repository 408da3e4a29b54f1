import { printPeriod } from '@ragstone/calendar';
import { printDecimal, statusWords } from '@ragstone/rag';
import { readPeriod } from '../read-period.ts';
import type {
  EscalationStands,
  Rated,
  RatingChange,
  RuleSetDifferences,
  RuleSetNamed,
} from './compare-rule-sets.ts';

/** The share of everything compared that changes, in percent; 0 where nothing is compared. */
export const shareChanged = ({ compared, changes }: RuleSetDifferences): number =>
  compared === 0 ? 0 : (changes.length / compared) * 100;

/**
 * The differences as Markdown, which reads as plain text too: what changes at a glance, then by measure and place from
 * what to what in which periods, and what does not change.
 */
export const sayDifferences = (differences: RuleSetDifferences): readonly string[] => {
  const { changes, compared, unchanged, transitions, asOf } = differences;
  return [
    `# ${nameOf(differences.old)} and ${nameOf(differences.new)}`,
    '',
    `On what was known on ${asOf}, ${compared} ratings are compared: ${changes.length === 0 ? 'none changes' : `${changes.length} ${changes.length === 1 ? 'changes' : 'change'} (${printDecimal(shareChanged(differences), 1)}%)`}, ${unchanged} ${unchanged === 1 ? 'stays' : 'stay'} as ${unchanged === 1 ? 'it is' : 'they are'}.`,
    ...(transitions.length === 0
      ? []
      : ['', ...transitions.map(({ from, to, count }) => `- ${words(from)} to ${words(to)}: ${count}`)]),
    ...sayReadings(differences),
    ...titlesOf(changes).flatMap((title) => [
      '',
      `## ${title}`,
      '',
      ...changes.filter((change) => change.title === title).map(sayChange),
    ]),
    ...sayEscalations(differences),
  ];
};

const sayReadings = ({ readingDecides }: RuleSetDifferences): readonly string[] =>
  readingDecides.old + readingDecides.new === 0
    ? []
    : [
        '',
        `How an ambiguous source is read decides ${readingDecides.old} answers of the first and ${readingDecides.new} of the second.`,
      ];

const sayEscalations = ({ escalations, escalationsUnchanged }: RuleSetDifferences): readonly string[] => {
  if (escalations.length + escalationsUnchanged === 0) return [];
  const same = `${escalationsUnchanged} ${escalationsUnchanged === 1 ? 'stands' : 'stand'} as before.`;
  return [
    '',
    '## Escalations',
    '',
    ...(escalations.length === 0 ? [`None opens or closes: ${same}`] : []),
    ...escalations.map(
      ({ escalation, title, change, from, to }) =>
        `- ${title} ${change} (${escalation}): ${sayStands(from)} to ${sayStands(to)}`,
    ),
    ...(escalations.length > 0 ? ['', same] : []),
  ];
};

const sayStands = (stands: EscalationStands | null): string => {
  if (stands === null) return 'nothing';
  const { state, level, since, route } = stands;
  return [
    state,
    ...(level === 0 ? [] : [`level ${level}`]),
    ...(route === null ? [] : [`with ${route}`]),
    ...(since === null ? [] : [`since ${printPeriod(readPeriod(since))}`]),
  ].join(', ');
};

const nameOf = ({ id, version, state }: RuleSetNamed): string => `${id} version ${version} (${state})`;

const words = (status: Rated['status']): string =>
  status === 'absent' ? 'nothing' : statusWords[status].toLowerCase();

const titlesOf = (changes: readonly RatingChange[]): readonly string[] => [
  ...new Set(changes.map(({ title }) => title)),
];

const sayChange = ({ subject, value, target, from, to }: RatingChange): string => {
  const { period, window } = subject;
  const when = period === undefined ? '' : `${printPeriod(readPeriod(period))}, ${window}: `;
  const figures = value === null ? '' : ` (${value}${target === null ? '' : ` against ${target}`})`;
  return `- ${when}${sayRated(from)} to ${sayRated(to)}${figures}`;
};

const sayRated = ({ status, outcome, reasons }: Rated): string => {
  const said = [outcome, ...reasons].filter((each) => each !== null);
  return said.length === 0 ? words(status) : `${words(status)} [${said.join('; ')}]`;
};
