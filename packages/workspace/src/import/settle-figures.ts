import type { Day } from '@ragstone/calendar';
import { type ReadRecordLine, readRecordLine } from './figure-record.ts';
import type { LeftRows } from './left-rows.ts';

/** Goes over records in order and decides of each figure of the file whether it is new. */
export interface FigureSettler {
  readonly next: (record: string) => void;
  readonly end: () => void;
  readonly restated: () => number;
}

interface Group {
  readonly key: string;
  /** The figure held of the vintage that is imported, and the last before it. */
  same: ReadRecordLine | null;
  before: ReadRecordLine | null;
  first: ReadRecordLine | null;
  repeats: number;
  /** The first few further rows, and whether one of all says something else. */
  readonly others: ReadRecordLine[];
  differ: boolean;
}

const mostOthers = 3;

const group = (key: string): Group => ({
  key,
  same: null,
  before: null,
  first: null,
  repeats: 0,
  others: [],
  differ: false,
});

const valueIn = ({ worth }: ReadRecordLine): string => {
  const [value = '', status = ''] = worth.split('|');
  return value === status
    ? value
    : `${value} (${worth
        .split('|')
        .slice(1)
        .filter((part) => part !== '')
        .join(', ')})`;
};

/**
 * A figure that stands on several rows is taken once where they all say the same, and not at all where they differ. One
 * that the workspace has as known before, unchanged, is not written again; changed, it is a new vintage. One of the
 * same vintage with another value is never overwritten.
 */
export const figureSettler = (
  knownFrom: Day,
  left: LeftRows,
  onFigure: (figure: ReadRecordLine) => void,
): FigureSettler => {
  let current: Group = group('');
  let restated = 0;
  const leaveAll = ({ first, others, repeats }: Group): void => {
    const rows = first === null ? others : [first, ...others];
    const lines = rows.map(({ line }) => line);
    for (const { line, column } of rows) left.leave('rows-differ', { lines }, line, () => column);
    left.leaveMore('rows-differ', repeats - others.length);
  };
  const leaveRepeats = (first: ReadRecordLine, { others, repeats }: Group): void => {
    for (const { line, column } of others) left.leave('repeated', { line: first.line }, line, () => column);
    left.leaveMore('repeated', repeats - others.length);
  };
  const leaveHeld = (first: ReadRecordLine, same: ReadRecordLine): void => {
    const column = (): number => first.column;
    if (same.worth === first.worth) left.leave('already-held', {}, first.line, column);
    else left.leave('held-differs', { held: valueIn(same), here: valueIn(first) }, first.line, column);
  };
  const settleOne = (first: ReadRecordLine, { same, before }: Group): void => {
    if (same !== null) leaveHeld(first, same);
    else if (before?.worth === first.worth)
      left.leave('unchanged', { since: before.vintage }, first.line, () => first.column);
    else {
      if (before !== null) restated++;
      onFigure(first);
    }
  };
  const settle = (): void => {
    const { first, differ } = current;
    if (first === null) return;
    if (differ) leaveAll(current);
    else {
      leaveRepeats(first, current);
      settleOne(first, current);
    }
  };
  const add = (record: ReadRecordLine): void => {
    if (record.isHeld) {
      if (record.vintage === knownFrom) current.same = record;
      else if (record.vintage < knownFrom) current.before = record;
    } else if (current.first === null) current.first = record;
    else {
      current.repeats++;
      if (current.others.length < mostOthers) current.others.push(record);
      current.differ ||= record.worth !== current.first.worth;
    }
  };
  return {
    next: (text) => {
      const record = readRecordLine(text);
      if (record.key !== current.key) {
        settle();
        current = group(record.key);
      }
      add(record);
    },
    end: settle,
    restated: () => restated,
  };
};
