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
type Written = readonly [entry: Entry<unknown>, fields: readonly Field[]];

const from = <T>(
  entries: readonly Entry<T>[],
  fieldsOf: (record: T) => readonly Field[],
): readonly Written[] => entries.map((entry) => [entry, fieldsOf(entry.record)]);

const said = ({ says }: { readonly says: string | null }): Field => ['wording', says];

const owned = ({ owners }: { readonly owners: readonly string[] }): readonly Field[] =>
  owners.map((owner) => ['owner', owner]);

const writtenIn = (records: CommitmentRecords): readonly Written[] => [
  ...from(commitmentEntries(records), (each) => [
    ['actions', each.insteadOfActions],
    said(each),
    ...owned(each),
  ]),
  ...from(actionEntries(records), (each) => [['status', each.status], said(each), ...owned(each)]),
  ...from(measureEntries(records), (each) => [said(each)]),
  ...from(indicatorEntries(records), (each) => [said(each)]),
  ...from(riskEntries(records), (each) => [said(each), ...owned(each)]),
  ...from(pointEntries(records), (each) => [said(each), ...owned(each)]),
];

/** Nothing stands for what is still to be said: TBC is no action, no owner and no status. */
export const placeholdersAreFilled: CommitmentsCheck = (records) => {
  const ownOf = new Map(records.deliveryPlans.map(({ id, placeholders }) => [id, placeholders]));
  return writtenIn(records).flatMap(([entry, fields]) =>
    fields.flatMap(([field, words]) => {
      if (words === null) return [];
      const isFilled = field !== 'actions' && !isPlaceholder(words, ownOf.get(entry.subject.plan ?? ''));
      return isFilled ? [] : [finding('placeholder', 'warning', { ...entry.about, field, words }, entry)];
    }),
  );
};
