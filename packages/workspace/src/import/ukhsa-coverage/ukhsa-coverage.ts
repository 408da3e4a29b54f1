import type { Importer, SourceCells, SourceRow } from '../importer.ts';
import { isOnsCode } from '../ons-code.ts';

const required = [
  'topic',
  'metric',
  'geography_code',
  'geography',
  'age',
  'sex',
  'stratum',
  'metric_frequency',
  'date',
  'metric_value',
] as const;
const optional = ['in_reporting_delay_period', 'refresh_date'] as const;

const kebab = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `12m` is 12 months, `5y` 5 years. */
const ageInWords = (stratum: string): string => {
  const [, number, unit] = /^(\d+)([my])$/.exec(stratum) ?? [];
  return number === undefined ? stratum : `${number} ${unit === 'm' ? 'months' : 'years'}`;
};

const breakdownOf = (row: SourceRow): string =>
  ['age', 'sex']
    .map((column) => ({ column, text: row.cell(column) }))
    .filter(({ text }) => text !== 'all' && text !== '')
    .map(({ column, text }) => `${column}=${text}`)
    .join(';');

const cellsOf = (row: SourceRow): SourceCells => {
  const text = row.cell('metric_value');
  const isDelayed = /^(true|1|yes)$/i.test(row.cell('in_reporting_delay_period'));
  const breakdown = breakdownOf(row);
  // Coverage cannot be -1: it stands where there is no figure, and the export does not say why.
  if (text === '-1' || text === '')
    return {
      breakdown,
      value: '',
      status: 'missing',
      caveat: text === '' ? '' : 'The export prints -1, and gives no reason.',
    };
  return { breakdown, value: text, status: isDelayed ? 'provisional' : '' };
};

/**
 * Childhood vaccination coverage from the dashboard of UKHSA: one metric for each vaccine and age, in percent, for
 * financial years that are dated by their last day.
 *
 * @see UKHSA data dashboard: childhood vaccination coverage, downloads; metric names are topic, group, metric
 */
export const ukhsaCoverage = (knownFrom: string): Importer => ({
  columns: { required, optional },
  origin: {
    metric: 'topic',
    place: 'geography_code',
    period: 'date',
    value: 'metric_value',
    status: 'in_reporting_delay_period',
    breakdown: 'sex',
  },
  basis: { id: 'ukhsa-dashboard', title: 'UKHSA data dashboard' },
  unit: 'percent',
  traits: { unit: 'percent', polarity: 'higher', decimals: 1, frequency: 'financial-year' },
  numbers: { thousands: false, percentSign: false },
  metric: (row) => {
    const name = row.cell('metric');
    if (!/_coverage_coverageByYear$/.test(name) || row.cell('metric_frequency') !== 'annual')
      return { leave: 'not-coverage', facts: { text: name }, column: 'metric' };
    const topic = row.cell('topic');
    const stratum = row.cell('stratum');
    return {
      id: `vaccination.childhood.${kebab(topic)}-${kebab(stratum)}`,
      name: `${topic} coverage at ${ageInWords(stratum)}`,
    };
  },
  place: (row) => {
    const id = row.cell('geography_code');
    if (!isOnsCode(id)) return { leave: 'place-without-code', facts: { text: id }, column: 'geography_code' };
    return { id, name: row.cell('geography') };
  },
  period: (row) => {
    const refreshed = row.cell('refresh_date').slice(0, 10);
    if (refreshed > knownFrom)
      return { leave: 'known-later', facts: { refreshed, known: knownFrom }, column: 'refresh_date' };
    return {
      text: row.cell('date'),
      kind: 'financial-year',
      given: 'last-day',
      years: null,
      firstYear: null,
    };
  },
  cells: cellsOf,
});
