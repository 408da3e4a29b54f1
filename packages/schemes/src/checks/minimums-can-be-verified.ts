import { within } from '@ragstone/rag';
import { finding, type SchemesFinding } from '../finding.ts';
import { type FundCheck, type ScheduledStatement, scheduledStatements } from '../fund-records.ts';
import { type Pence, poundsFromPence, sumPence } from '../pence.ts';
import type { MinimumSpend, Scheme } from '../pooled-fund.ts';

/**
 * Where the printed planned spend meets a minimum, the printed lines that count towards it reach it too. Where they
 * do not, the minimum cannot be verified: lines that are not printed may hold the rest, so it is no breach. It is an
 * error only where the source is printed in full and the lines contradict the planned spend.
 */
export const minimumsCanBeVerified: FundCheck = (records) =>
  scheduledStatements(records).flatMap((scheduled) =>
    scheduled.statement.minimums.flatMap((minimum, index) => unverified(scheduled, minimum, index)),
  );

const countsTowards: Readonly<Record<MinimumSpend['counts'], (scheme: Scheme) => boolean>> = {
  'adult-social-care': (scheme) => scheme.adultSocialCare,
};

const unverified = (
  { schedule, statement }: ScheduledStatement,
  minimum: MinimumSpend,
  index: number,
): readonly SchemesFinding[] => {
  if (minimum.planned.pence < minimum.required.pence) return [];
  const ofSource = schedule.schemes.filter((scheme) => scheme.fundingSource === minimum.fundingSource);
  const counted = sumOf(ofSource.filter(countsTowards[minimum.counts]));
  const short = minimum.required.pence - counted;
  if (short <= 0) return [];
  const line = statement.lines.find((each) => each.fundingSource === minimum.fundingSource);
  const expenditure = line?.plannedExpenditure?.pence ?? null;
  const unprinted =
    expenditure === null ? ('unknown' as const) : poundsFromPence(Math.max(0, expenditure - sumOf(ofSource)));
  const figures = {
    minimum: minimum.title,
    required: poundsFromPence(minimum.required.pence),
    planned: poundsFromPence(minimum.planned.pence),
    counted: poundsFromPence(counted),
    short: poundsFromPence(short),
    unprinted,
  };
  const subject = {
    fund: statement.fund,
    statement: statement.id,
    schedule: schedule.id,
    minimum: minimum.id,
  };
  const at = within(statement.at, 'minimums', index, 'planned');
  const source = minimum.planned.source;
  return [
    finding('minimum-not-verifiable', unprinted === 0 ? 'error' : 'warning', figures, {
      subject,
      at,
      source,
    }),
  ];
};

const sumOf = (schemes: readonly Scheme[]): Pence =>
  sumPence(schemes.map(({ expenditure }) => expenditure.pence));
