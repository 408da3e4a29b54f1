import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { FundCheck } from '../fund-records.ts';

/** A statement says something of every source of the fund: what is not said is unknown, not nothing. */
export const everySourceHasALine: FundCheck = ({ fund, statements }) =>
  statements.flatMap(({ id, lines, at }) =>
    fund.sources
      .filter((source) => !lines.some((line) => line.fundingSource === source.id))
      .map((source) =>
        finding(
          'source-without-line',
          'warning',
          { fundingSource: source.title },
          {
            subject: { fund: fund.id, statement: id, source: source.id },
            at: within(at, 'lines'),
            source: null,
          },
        ),
      ),
  );
