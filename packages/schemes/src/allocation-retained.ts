import { type Pence, sumPence } from './pence.ts';
import type { FundingSource, PooledFund, SchemeSchedule } from './pooled-fund.ts';

/** A source divided among bodies, part of which is kept back for schemes that they share. In pence. */
export interface RetainedSource {
  readonly source: string;
  readonly title: string;
  readonly allocations: readonly RetainedAllocation[];
  /** What is kept back of all allocations; null where a body has no line of its own, or one above its allocation. */
  readonly retained: Pence | null;
  /** What the source's other lines, which are no body's own, come to. */
  readonly sharedSchemes: Pence;
  /** Whether the shared schemes spend just what is kept back; null where that is unknown. */
  readonly agrees: boolean | null;
}

export interface RetainedAllocation {
  readonly body: string;
  readonly title: string;
  readonly allocation: Pence;
  /** What the body spends itself; null where the schedule prints no line for it. */
  readonly own: Pence | null;
  /** What that leaves; negative where the body's own lines are more than its allocation. */
  readonly retained: Pence | null;
}

/**
 * For each source that a plan divides among bodies (the Disabled Facilities Grant among districts): what each
 * body's allocation leaves after its own scheme line, and whether the source's shared schemes spend just that.
 */
export const allocationRetained = (fund: PooledFund, schedule: SchemeSchedule): readonly RetainedSource[] =>
  fund.sources
    .filter((source) => source.allocations.length > 0)
    .map((source) => retainedOf(source, schedule));

const retainedOf = (source: FundingSource, { schemes }: SchemeSchedule): RetainedSource => {
  const lines = schemes.filter((each) => each.fundingSource === source.id);
  const allocations = source.allocations.map(({ body, title, amount }): RetainedAllocation => {
    const ownLines = lines.filter((each) => each.body === body).map((each) => each.expenditure.pence);
    const own = ownLines.length === 0 ? null : sumPence(ownLines);
    return { body, title, allocation: amount.pence, own, retained: own === null ? null : amount.pence - own };
  });
  // What one body spends beyond its allocation is not made up by what another keeps back.
  const known = allocations.flatMap((each) =>
    each.retained === null || each.retained < 0 ? [] : each.retained,
  );
  const retained = known.length === allocations.length ? sumPence(known) : null;
  const isShared = (body: string | null) => !source.allocations.some((each) => each.body === body);
  const sharedSchemes = sumPence(
    lines.filter((each) => isShared(each.body)).map((each) => each.expenditure.pence),
  );
  const agrees = retained === null ? null : retained === sharedSchemes;
  return { source: source.id, title: source.title, allocations, retained, sharedSchemes, agrees };
};
