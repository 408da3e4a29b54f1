import type { PeriodKind } from '@ragstone/calendar';
import type { Unit } from '@ragstone/rag';
import type { Importer, MetricTraits, Named, SourceRow } from '../importer.ts';
import { isOnsCode } from '../ons-code.ts';
import { readFingertipsValue } from './fingertips-value.ts';

/** What the person who imports says of a Fingertips export. */
export interface FingertipsOptions {
  /** The metric of each indicator that was asked for, by the indicator's number; null for all of them. */
  readonly indicators: ReadonlyMap<string, string> | null;
  /** The one sex that the metric is about; without it, persons are everybody and each sex is a part. */
  readonly sex: string | null;
  /** The one age that the metric is about; without it, all ages are everybody and each age is a part. */
  readonly age: string | null;
  /** The unit and the kind of period, which an export does not say; null where nobody does. */
  readonly unit: Unit | null;
  readonly periodKind: PeriodKind | null;
  readonly traits: MetricTraits | null;
}

const required = [
  'Indicator ID',
  'Indicator Name',
  'Area Code',
  'Area Name',
  'Time period',
  'Value',
] as const;
const optional = [
  'Sex',
  'Age',
  'Category Type',
  'Category',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
  'Value note',
  'Time period Sortable',
  'Time period range',
] as const;

const sexOf = (row: SourceRow, { sex }: FingertipsOptions): string => {
  const text = row.cell('Sex');
  return sex !== null || text === '' || text === 'Persons' ? '' : `sex=${text.toLowerCase()}`;
};
const ageOf = (row: SourceRow, { age }: FingertipsOptions): string => {
  const text = row.cell('Age');
  return age !== null || text === '' || text === 'All ages' ? '' : `age=${text}`;
};
const categoryOf = (row: SourceRow): string => {
  const text = row.cell('Category');
  return text === '' ? '' : `${row.cell('Category Type') || 'category'}=${text}`;
};

/**
 * The CSV that Fingertips exports. Columns are found by their names: the 23rd is named for the parent's type, and older
 * exports have 26 or name the goal otherwise. A row for a place stands once for each parent; the parent is not read.
 *
 * @see OHID, Fingertips: "Get the data", CSV export
 */
export const fingertips = (options: FingertipsOptions): Importer => ({
  columns: { required, optional },
  origin: {
    metric: 'Indicator ID',
    place: 'Area Code',
    period: 'Time period',
    value: 'Value',
    status: 'Value note',
    caveat: 'Value note',
    breakdown: 'Category',
    count: 'Count',
    denominator: 'Denominator',
    lower: 'Lower CI 95.0 limit',
    upper: 'Upper CI 95.0 limit',
    lower_99_8: 'Lower CI 99.8 limit',
    upper_99_8: 'Upper CI 99.8 limit',
  },
  basis: { id: 'fingertips', title: 'Fingertips' },
  unit: options.unit,
  traits: options.traits,
  numbers: { thousands: false, percentSign: false },
  metric: (row) => {
    const text = row.cell('Indicator ID');
    const asked = options.indicators === null ? `fingertips.${text}` : options.indicators.get(text);
    if (asked === undefined) return { leave: 'not-asked', facts: { text }, column: 'Indicator ID' };
    for (const [column, wanted] of [
      ['Sex', options.sex],
      ['Age', options.age],
    ] as const) {
      const found = row.cell(column);
      if (wanted !== null && found !== wanted) return { leave: 'not-asked', facts: { text: found }, column };
    }
    return { id: asked, name: row.cell('Indicator Name') } satisfies Named;
  },
  place: (row) => {
    const id = row.cell('Area Code');
    if (!isOnsCode(id)) return { leave: 'place-without-code', facts: { text: id }, column: 'Area Code' };
    return { id, name: row.cell('Area Name') };
  },
  period: (row) => {
    const years = /^(\d+)y$/.exec(row.cell('Time period range'))?.[1];
    const sortable = /^(\d{4})0000$/.exec(row.cell('Time period Sortable'))?.[1];
    return {
      text: row.cell('Time period'),
      kind: options.periodKind,
      given: 'as-printed',
      years: years === undefined ? null : Number(years),
      firstYear: sortable === undefined ? null : Number(sortable),
    };
  },
  cells: (row) => ({
    ...readFingertipsValue(row),
    breakdown: [sexOf(row, options), ageOf(row, options), categoryOf(row)]
      .filter((part) => part !== '')
      .join(';'),
  }),
});
