import type { Severity } from '@ragstone/rag';
import { counted, countWords } from './counted.ts';
import { days } from './days.ts';

/** What a series of periods is made of. */
export type SpanOf = 'month' | 'quarter';

const all = (count: number, of: SpanOf): string => {
  if (count === 1) return `one ${of}`;
  return count === 2 ? `both of two ${of}s` : `each of ${countWords(count)} ${of}s`;
};

const headings: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${counted(count, 'error')}: a figure or a paper is wrong`,
  warning: (count) => `${counted(count, 'warning')}: doubtful`,
  info: (count) => `${counted(count, 'note')}: worth knowing`,
};

/** Passages about findings, subjects, readings, misses and risks, which several templates share. */
export const evidence = {
  findings: {
    headings,
    columns: { check: 'Check', found: 'What was found', where: 'Where' },
  },
  lookedAt: {
    caption: 'Subjects looked at, by rule set',
    columns: { rules: 'Rules', lookedAt: 'Looked at' },
  },
  risks: {
    caption: 'Risks',
    columns: {
      risk: 'Risk',
      likelihood: 'Likelihood',
      mitigations: 'Mitigations',
      owner: 'Owner',
      printedAt: 'Printed at',
    },
    notWeighed: 'Not weighed',
    none: 'None',
    noOwner: 'No owner',
  },
  reading: {
    everyWay: (of: string): string => `“${of}” is read in every way that it can be`,
    as: (of: string, chosen: string): string => `“${of}” is read as: ${chosen}`,
    decides: (how: string): string => `${how}. Read otherwise, the answer is another`,
    depends: 'Depends on the reading',
    dependsMeans: '“Depends on the reading”: read otherwise, the answer is another.',
  },
  resolution: {
    subjectTo: (condition: string): string => `Subject to ${condition}`,
    adds: (what: string): string => `And ${what}`,
  },
  misses: {
    met: (periods: readonly string[], of: SpanOf): string =>
      `The plan was met in ${all(periods.length, of)}, ${days.periods(periods)}.`,
    missed: (missed: readonly string[], met: readonly string[], of: SpanOf): string => {
      const start = `The plan was missed in ${all(missed.length, of)}, ${days.periods(missed)}`;
      return met.length === 0
        ? `${start}: every ${of} with a figure.`
        : `${start}, and met in ${countWords(met.length)}, ${days.periods(met)}.`;
    },
    inARow: (count: number, of: SpanOf, since: string, last: string): string =>
      `Missed ${counted(count, of)} in a row since ${days.period(since)}, up to the last figure, ${days.period(last)}.`,
  },
  whereFrom: {
    printedAt: ' Printed at ',
    workedOutFrom: ' Worked out from ',
    and: ' and ',
    for: (periods: readonly string[]): string => ` for ${days.periods(periods)}`,
  },
};
