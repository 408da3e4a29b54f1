import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import {
  actionEntries,
  commitmentEntries,
  type Entry,
  indicatorEntries,
  measureEntries,
  pointEntries,
  riskEntries,
} from '../entries.ts';
import { finding } from '../finding.ts';
import { isPlaceholder } from '../placeholders.ts';

type Field = readonly [field: string, words: string | null];

const fieldsOf = (records: CommitmentRecords): readonly (readonly [Entry<unknown>, readonly Field[]])[] => [
  ...commitmentEntries(records).map(
    (entry) =>
      [entry, [['actions', entry.record.insteadOfActions], ...said(entry), ...owned(entry)]] as const,
  ),
  ...actionEntries(records).map(
    (entry) => [entry, [['status', entry.record.status], ...said(entry), ...owned(entry)]] as const,
  ),
  ...measureEntries(records).map((entry) => [entry, said(entry)] as const),
  ...indicatorEntries(records).map((entry) => [entry, said(entry)] as const),
  ...riskEntries(records).map((entry) => [entry, [...said(entry), ...owned(entry)]] as const),
  ...pointEntries(records).map((entry) => [entry, [...said(entry), ...owned(entry)]] as const),
];

const said = ({ record }: Entry<{ readonly says: string | null }>): readonly Field[] => [
  ['wording', record.says],
];
const owned = ({ record }: Entry<{ readonly owners: readonly string[] }>): readonly Field[] =>
  record.owners.map((owner): Field => ['owner', owner]);

/** Nothing stands for what is still to be said: TBC is no action, no owner and no status. */
export const placeholdersAreFilled: CommitmentsCheck = (records) =>
  fieldsOf(records).flatMap(([entry, fields]) => {
    const more = records.deliveryPlans.find(({ id }) => id === entry.subject.plan)?.placeholders ?? [];
    return fields.flatMap(([field, words]) =>
      words !== null && (field === 'actions' || isPlaceholder(words, more))
        ? [finding('placeholder', 'warning', { ...entry.about, field, words }, entry)]
        : [],
    );
  });
