import type { CommitmentsCheck } from '../commitment-records.ts';
import { indicatorEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { sameWords } from '../same-words.ts';

/** One code stands for one indicator: a plan may print an indicator twice, and not two under one code. */
export const codesAreToldApart: CommitmentsCheck = (records) => {
  const entries = indicatorEntries(records);
  return entries.flatMap((entry) => {
    const { code, plan, says } = entry.record;
    if (code === null) return [];
    const others = entries.filter(
      ({ record }) => record.plan === plan && record.code === code && !sameWords(record.says, says),
    );
    const [first] = others;
    return first === undefined
      ? []
      : [finding('code-reused', 'warning', { ...entry.about, code, others: first.record.says }, entry)];
  });
};
