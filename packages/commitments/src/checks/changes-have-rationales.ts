import type { CommitmentsCheck } from '../commitment-records.ts';
import { decisionEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { saysSomething } from '../placeholders.ts';

/** Every decision but to keep says why. */
export const changesHaveRationales: CommitmentsCheck = (records) =>
  decisionEntries(records).flatMap((entry) => {
    const { decision, rationale } = entry.record;
    return decision === 'keep' || saysSomething([rationale ?? ''])
      ? []
      : [finding('change-without-rationale', 'warning', { ...entry.about, decision }, entry)];
  });
