import type { Starts } from '@ragstone/assurance';
import { capitalised } from '../sentence.ts';
import { days } from './days.ts';
import { numbers } from './numbers.ts';

const startSaid = ({ withinWorkingDays, dueOn, startedOn, standing }: Starts): readonly string[] => {
  if (startedOn !== null) return [`started, as was said on ${days.day(startedOn)}`];
  const by = dueOn === null ? '' : `, by ${days.day(dueOn)}`;
  return [
    withinWorkingDays === null ? 'no day is set' : `within ${withinWorkingDays} working days${by}`,
    ...(standing === 'late' ? ['nobody has said that it started'] : []),
  ];
};

/** When the next look is due and how many were missed; nothing until it has started. */
const looksSaid = ({ checks }: Starts): string => {
  if (checks === null) return '';
  const missed = checks.missed.length === 0 ? '' : `, ${checks.missed.length} missed`;
  return `, the next by ${days.day(checks.nextDueOn)}${missed}`;
};

/** Escalations in a table, and how each went period by period. */
export const escalationsTable = {
  columns: {
    about: 'About',
    stands: 'How it stands',
    why: 'Why',
    goesTo: 'Goes to',
    starts: 'Starts',
  },
  draft: 'By a draft rule',
  owner: (owner: string): string => `Owner: ${owner}`,
  nothing: 'Nothing',
  /** What a rule starts, who owns it, by when, and what is looked at how often. */
  starts: (starts: Starts, owner: string | null): string => {
    const { what, check } = starts;
    return [
      capitalised(what),
      owner === null ? 'no owner is named' : `owned by ${owner}`,
      ...startSaid(starts),
      ...(check === null
        ? []
        : [`every ${check.every} a look at ${numbers.list(check.what)}${looksSaid(starts)}`]),
    ].join('; ');
  },
  timeline: {
    notOpen: 'Not open',
    raised: 'Raised',
    level: (level: number): string => `Level ${level}`,
    caption: (title: string): string => `${title}: every period`,
    columns: {
      period: 'Period',
      stood: 'How it stood',
      changed: 'What changed',
      decided: 'Decided',
    },
    nothing: 'Nothing',
    stood: (state: string, level: number, held: boolean): string =>
      `${state}${level === 0 ? '' : ` at level ${level}`}${held ? '; the period counts for nothing' : ''}`,
  },
};
