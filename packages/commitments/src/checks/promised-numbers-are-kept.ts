import { printQuantity } from '@ragstone/rag';
import type { CommitmentsCheck } from '../commitment-records.ts';
import { decisionEntries } from '../entries.ts';
import { finding } from '../finding.ts';

/** A number that was promised is still promised by something that the commitment became: a review may not lose it unsaid. */
export const promisedNumbersAreKept: CommitmentsCheck = (records) =>
  decisionEntries(records).flatMap((entry) => {
    const { commitment, into, decision } = entry.record;
    const of = (id: string) => records.commitments.find((each) => each.id === id)?.promises ?? null;
    const promises = of(commitment);
    if (promises === null || decision === 'keep' || into.some((id) => of(id) !== null)) return [];
    const decimals = Number.isInteger(promises.value) ? 0 : 1;
    const promised = printQuantity(promises.value, promises.unit, decimals);
    return [finding('promised-number-lost', 'warning', { ...entry.about, promised }, entry)];
  });
