import { printDay } from '@ragstone/calendar';
import { printQuantity } from '@ragstone/rag';
import type { Commitment, PromisedNumber } from '../commitment.ts';
import type { CommitmentsCheck } from '../commitment-records.ts';
import { decisionEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { sameWords } from '../same-words.ts';

/** A commitment that a review keeps promises the same number by the same day, in the same words: or it is a change. */
export const keptIsTheSame: CommitmentsCheck = (records) => {
  const byId = new Map(records.commitments.map((commitment) => [commitment.id, commitment]));
  return decisionEntries(records).flatMap((entry) => {
    const { commitment, decision, into } = entry.record;
    const before = byId.get(commitment);
    if (decision !== 'keep' || before === undefined) return [];
    return into.flatMap((id) => {
      const changed = changeBetween(before, byId.get(id) ?? before);
      return changed === null
        ? []
        : [finding('kept-but-changed', 'warning', { ...entry.about, ...changed }, entry)];
    });
  });
};

/** What is another, before and after; null where nothing is that both documents print. */
const changeBetween = (
  before: Commitment,
  after: Commitment,
): { readonly before: string; readonly after: string } | null => {
  const [number, laterNumber] = [printPromised(before.promises), printPromised(after.promises)];
  if (number !== laterNumber) return { before: number, after: laterNumber };
  if (before.says === null || after.says === null || sameWords(before.says, after.says)) return null;
  return { before: before.says, after: after.says };
};

/** With every digit, so that two numbers are never printed alike. */
const printPromised = (promised: PromisedNumber | null): string => {
  if (promised === null) return 'no number';
  const { value, unit, due } = promised;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return `${printQuantity(value, unit, decimals)}${due === null ? '' : ` by ${printDay(due)}`}`;
};
