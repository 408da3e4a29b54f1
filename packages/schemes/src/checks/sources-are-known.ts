import { type Locus, type Source, within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';

interface Mention {
  readonly fundingSource: string;
  readonly record: Readonly<Record<string, string>>;
  readonly at: Locus;
  readonly source: Source;
}

/** Every line, minimum and scheme names a source that the fund has. Money under another name is in no account. */
export const sourcesAreKnown: FundCheck = ({ fund, statements, schedules }) => {
  const known = fund.sources.map(({ id }) => id).toSorted();
  const inStatements = statements.flatMap(({ id, lines, minimums, at }): Mention[] => [
    ...lines.map(({ fundingSource, plannedIncome }, index) => ({
      fundingSource,
      record: { statement: id },
      at: within(at, 'lines', index, 'fundingSource'),
      source: plannedIncome.source,
    })),
    ...minimums.map(({ fundingSource, required }, index) => ({
      fundingSource,
      record: { statement: id },
      at: within(at, 'minimums', index, 'fundingSource'),
      source: required.source,
    })),
  ]);
  const inSchedules = schedules.flatMap(({ id, schemes, at }) =>
    schemes.map(
      ({ number, fundingSource, expenditure }, index): Mention => ({
        fundingSource,
        record: { schedule: id, scheme: String(number) },
        at: within(at, 'schemes', index, 'fundingSource'),
        source: expenditure.source,
      }),
    ),
  );
  return [...inStatements, ...inSchedules]
    .filter(({ fundingSource }) => !known.includes(fundingSource))
    .map(({ fundingSource, record, at, source }) => {
      const subject = { fund: fund.id, ...record, source: fundingSource };
      return finding(
        'unknown-funding-source',
        'error',
        { fundingSource, known: known.join(', ') },
        { subject, at, source },
      );
    });
};
