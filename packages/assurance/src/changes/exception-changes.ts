import type { Status } from '@ragstone/rag';
import type { AssuranceException } from '../assessment.ts';

/**
 * `no-longer-known`: it was off plan, and now nobody can say; that is not an improvement. `cleared`: nothing needs
 * looking at any more.
 */
export type ExceptionChange = 'new' | 'worsened' | 'sustained' | 'easing' | 'no-longer-known' | 'cleared';

export interface ExceptionChanged {
  readonly change: ExceptionChange;
  /** As it is now; as it was, where it is no more. */
  readonly exception: AssuranceException;
  readonly statusBefore: Status | null;
}

/** Each exception of either day, in the order of the later one; what is no more comes last. */
export const exceptionChanges = (
  before: readonly AssuranceException[],
  after: readonly AssuranceException[],
): readonly ExceptionChanged[] => {
  const earlier = new Map(before.map((exception) => [keyOf(exception), exception]));
  const later = new Set(after.map(keyOf));
  const unknownNow = new Set(after.filter(({ kind }) => kind === 'doubtful').map(matterOf));
  return [
    ...after.map((exception): ExceptionChanged => {
      const was = earlier.get(keyOf(exception));
      return {
        change: was === undefined ? 'new' : changeOf(was.status, exception.status),
        exception,
        statusBefore: was?.status ?? null,
      };
    }),
    ...before
      .filter((exception) => !later.has(keyOf(exception)))
      .map(
        (exception): ExceptionChanged => ({
          change:
            exception.kind === 'missed' && unknownNow.has(matterOf(exception))
              ? 'no-longer-known'
              : 'cleared',
          exception,
          statusBefore: exception.status,
        }),
      ),
  ];
};

/** What it is about, whatever its period: the same matter from one paper to the next. */
const matterOf = ({ subject: { period: _, ...matter } }: AssuranceException): string =>
  JSON.stringify(Object.entries(matter).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Two duties of one subject are two matters; a miss rated by the next year's rule is the same. */
const keyOf = (exception: AssuranceException): string =>
  [exception.kind, matterOf(exception), exception.kind === 'duty' ? exception.rule : ''].join('|');

const gravity: Readonly<Record<Status, number>> = { green: 0, 'not-rated': 0, amber: 1, red: 2 };

const changeOf = (was: Status | null, is: Status | null): ExceptionChange => {
  const worse = (is === null ? 0 : gravity[is]) - (was === null ? 0 : gravity[was]);
  return worse > 0 ? 'worsened' : worse < 0 ? 'easing' : 'sustained';
};
