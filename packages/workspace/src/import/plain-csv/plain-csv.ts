import type { Importer, Leave, MetricTraits, Named, SourceCells, SourceRow } from '../importer.ts';
import type { CsvMapping, MappedId } from './mapping.ts';

const readId = (mapped: MappedId, row: SourceRow): Named | Leave => {
  if ('always' in mapped) return { id: mapped.always, name: mapped.always };
  const text = row.cell(mapped.column);
  const name = mapped.name === undefined ? text : row.cell(mapped.name);
  const { ids } = mapped;
  if (ids !== undefined) {
    const id = Object.hasOwn(ids, text) ? ids[text] : undefined;
    if (id !== undefined) return { id, name };
    return {
      leave: 'word-unread',
      facts: { text, why: 'the mapping gives no id for it.' },
      column: mapped.column,
    };
  }
  return { id: mapped.prefix === undefined ? text : `${mapped.prefix}${text.toLowerCase()}`, name };
};

const statusOf = ({ status }: CsvMapping, row: SourceRow): string | Leave => {
  if (status === undefined) return '';
  if ('always' in status) return status.always === 'final' ? '' : status.always;
  const text = row.cell(status.column);
  const word = Object.hasOwn(status.words, text) ? status.words[text] : undefined;
  if (word !== undefined) return word === 'final' ? '' : word;
  // Where only the exceptions are marked, what is not marked is final; where final has its word, empty says nothing.
  if (text === '' && !Object.values(status.words).includes('final')) return '';
  const why = 'the mapping does not say which status it means.';
  return { leave: 'word-unread', facts: { text, why }, column: status.column };
};

/** An empty cell is nobody that is named: a spreadsheet leaves those below the first of merged cells empty. */
const breakdownOf = ({ breakdown }: CsvMapping, row: SourceRow): string | Leave => {
  const parts = Object.entries(breakdown ?? {})
    .map(([name, { column, everybody }]) => ({ name, column, text: row.cell(column), everybody }))
    .filter(({ text, everybody }) => everybody?.includes(text) !== true);
  const empty = parts.find(({ text }) => text === '');
  if (empty === undefined) return parts.map(({ name, text }) => `${name}=${text}`).join(';');
  const why =
    'the mapping does not say whom an empty cell means. If it is everybody, write "" under "everybody".';
  return { leave: 'word-unread', facts: { text: '', why }, column: empty.column };
};

const cellsOf = (mapping: CsvMapping, row: SourceRow): SourceCells | Leave => {
  const { value, caveat } = mapping;
  const status = statusOf(mapping, row);
  if (typeof status !== 'string') return status;
  const breakdown = breakdownOf(mapping, row);
  if (typeof breakdown !== 'string') return breakdown;
  const text = row.cell(value.column);
  const withheld = value.suppressed?.includes(text)
    ? 'suppressed'
    : value.missing?.includes(text)
      ? 'missing'
      : null;
  const optional = (column: string | undefined): string => (column === undefined ? '' : row.cell(column));
  return {
    value: withheld === null ? text : '',
    status: withheld ?? status,
    caveat: caveat === undefined ? '' : 'always' in caveat ? caveat.always : row.cell(caveat.column),
    breakdown,
    count: optional(mapping.count),
    denominator: optional(mapping.denominator),
    lower: optional(mapping.lower),
    upper: optional(mapping.upper),
  };
};

const columnsIn = (mapping: CsvMapping): readonly string[] => {
  const { metric, place, period, value, status, caveat, breakdown, count, denominator, lower, upper } =
    mapping;
  const sources = [metric, place, period, value, status, caveat, ...Object.values(breakdown ?? {})];
  const named = sources.flatMap((source) =>
    source !== undefined && 'column' in source ? [source.column] : [],
  );
  const names = [metric, place].flatMap((source) => ('name' in source && source.name ? [source.name] : []));
  const numbers = [count, denominator, lower, upper].filter((column) => column !== undefined);
  return [...new Set([...named, ...names, ...numbers])];
};

const traitsOf = ({ value, period, polarity }: CsvMapping): MetricTraits | null =>
  'always' in period
    ? null
    : { unit: value.unit, polarity: polarity ?? 'none', decimals: 1, frequency: period.kind };

/** A plain CSV file, read as its mapping says. What the mapping does not explain is left, and said. */
export const plainCsv = (mapping: CsvMapping): Importer => {
  const { metric, place, period, value, role } = mapping;
  const origin = (source: MappedId): string => ('column' in source ? source.column : value.column);
  return {
    columns: { required: columnsIn(mapping), optional: [] },
    origin: {
      metric: origin(metric),
      place: origin(place),
      period: 'column' in period ? period.column : value.column,
      value: value.column,
      count: mapping.count ?? value.column,
      denominator: mapping.denominator ?? value.column,
      lower: mapping.lower ?? value.column,
      upper: mapping.upper ?? value.column,
    },
    basis: { id: mapping.basis, title: mapping.basis },
    unit: value.unit,
    traits: traitsOf(mapping),
    numbers: { thousands: value.thousands === true, percentSign: value.percentSign === true },
    metric: (row) => readId(metric, row),
    place: (row) => readId(place, row),
    period: (row) =>
      'always' in period
        ? { text: period.always, kind: null, given: 'as-printed', years: null, firstYear: null }
        : {
            text: row.cell(period.column),
            kind: period.kind,
            given: period.given ?? 'as-printed',
            years: null,
            firstYear: null,
          },
    cells: (row) => {
      const cells = cellsOf(mapping, row);
      return 'leave' in cells ? cells : { ...cells, role: role ?? 'actual' };
    },
  };
};
