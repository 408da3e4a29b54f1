import { type Located, within } from '@ragstone/rag';
import { finding, type SchemesFinding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';
import type { Scheme, SchemeSchedule } from '../pooled-fund.ts';

/** The schemes are numbered from 1 without a gap and without a number used twice. */
export const schemeNumbersRunOn: FundCheck = ({ schedules }) => schedules.flatMap(faultsOf);

const faultsOf = (schedule: Located<SchemeSchedule>): readonly SchemesFinding[] => {
  const inOrder = schedule.schemes.toSorted(
    (a, b) => a.number - b.number || a.expenditure.source.line - b.expenditure.source.line,
  );
  return inOrder.flatMap((scheme, index) => {
    const before = inOrder[index - 1]?.number ?? 0;
    if (scheme.number === before) return [];
    const times = inOrder.filter(({ number }) => number === scheme.number).length;
    return [
      ...(scheme.number > before + 1 ? [fault(schedule, scheme, 'gap', before + 1, 1)] : []),
      ...(times > 1 ? [fault(schedule, scheme, 'duplicate', scheme.number, times)] : []),
    ];
  });
};

const fault = (
  { id, fund, schemes, at }: Located<SchemeSchedule>,
  scheme: Scheme,
  kind: 'gap' | 'duplicate',
  from: number,
  times: number,
): SchemesFinding =>
  finding(
    'scheme-number-gap-or-duplicate',
    'warning',
    { fault: kind, from, to: kind === 'gap' ? scheme.number - 1 : from, times },
    {
      subject: { fund, schedule: id, scheme: String(scheme.number) },
      at: within(at, 'schemes', schemes.indexOf(scheme), 'number'),
      source: scheme.expenditure.source,
    },
  );
