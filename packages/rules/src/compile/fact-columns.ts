import { known, type Maybe, type Reason, unknown } from '@ragstone/rag';
import type { Facts, FactValue } from '../language/catalogue.ts';

/** The facts of many subjects of one profile: a column for each `factKey`, a row for each subject. */
export interface FactColumns {
  readonly rows: number;
  /** A fact without a column is unknown in every row: no data. */
  readonly columns: Readonly<Record<string, FactColumn>>;
}

export type FactColumn = NumberColumn | ListedColumn;

/** A number that is not finite is unknown. */
export interface NumberColumn {
  readonly numbers: Float64Array;
  readonly unknownFor?: UnknownFor | undefined;
}

/** Words, booleans or whatever there are few of: each row holds the place of its value. A place beyond is unknown. */
export interface ListedColumn {
  readonly values: readonly FactValue[];
  readonly places: Uint8Array | Uint16Array | Uint32Array;
  readonly unknownFor?: UnknownFor | undefined;
}

/** Why the unknown rows are unknown: the place of a list of reasons. Without it, or beyond the lists, no data. */
export interface UnknownFor {
  readonly reasons: readonly (readonly [Reason, ...Reason[]])[];
  readonly places: Uint8Array;
}

const noData = unknown('no-data');

/** One fact of one row. */
export const factAt = (column: FactColumn | undefined, row: number): Maybe<FactValue> => {
  if (column === undefined) return noData;
  const value = 'numbers' in column ? column.numbers[row] : column.values[column.places[row] ?? -1];
  if (value !== undefined && !(typeof value === 'number' && !Number.isFinite(value))) return known(value);
  const reasons = column.unknownFor?.reasons[column.unknownFor.places[row] ?? -1];
  return reasons === undefined ? noData : unknown(...reasons);
};

/** What reads a fact of any row; a value that is listed is one fact, however often it is read. */
export const factReader = (column: FactColumn | undefined): ((row: number) => Maybe<FactValue>) => {
  if (column === undefined) return () => noData;
  if ('numbers' in column) {
    const { numbers } = column;
    return (row) => {
      const value = numbers[row] ?? Number.NaN;
      return value - value === 0 ? { known: true, value } : factAt(column, row);
    };
  }
  const { values, places } = column;
  const facts = values.map((value) =>
    typeof value === 'number' && !Number.isFinite(value) ? undefined : known(value),
  );
  return (row) => facts[places[row] ?? facts.length] ?? factAt(column, row);
};

/** The column of a key; only the columns' own names count. */
export const columnOf = ({ columns }: FactColumns, key: string): FactColumn | undefined =>
  Object.hasOwn(columns, key) ? columns[key] : undefined;

/**
 * Columns of subjects whose facts are given one by one. A fact that is a number or unknown in every row becomes a
 * column of numbers, every other a listed one.
 */
export const columnsOf = (subjects: readonly Facts[]): FactColumns => {
  const keys = new Set(subjects.flatMap((facts) => Object.keys(facts)));
  return {
    rows: subjects.length,
    columns: Object.fromEntries(
      [...keys].map((key) => [
        key,
        columnFrom(subjects.map((facts) => (Object.hasOwn(facts, key) ? facts[key] : undefined) ?? noData)),
      ]),
    ),
  };
};

const columnFrom = (facts: readonly Maybe<FactValue>[]): FactColumn => {
  const reasons: (readonly [Reason, ...Reason[]])[] = [];
  const reasonPlaces = new Map<string, number>();
  const unknownFor: UnknownFor = {
    reasons,
    places: Uint8Array.from(facts, (fact) => {
      const [first, ...rest] = fact.known ? [] : fact.reasons;
      if (first === undefined) return 255;
      const name = [first, ...rest].join();
      const place = reasonPlaces.get(name) ?? reasonPlaces.size;
      reasonPlaces.set(name, place);
      reasons[place] = [first, ...rest];
      return place;
    }),
  };
  if (facts.every((fact) => !fact.known || typeof fact.value === 'number')) {
    return {
      numbers: Float64Array.from(facts, (fact) =>
        fact.known && typeof fact.value === 'number' ? fact.value : Number.NaN,
      ),
      unknownFor,
    };
  }
  const values: FactValue[] = [];
  const places = new Map<string, number>();
  const rows = Uint32Array.from(facts, (fact) => {
    if (!fact.known) return 2 ** 32 - 1;
    const name = `${typeof fact.value}${Object.is(fact.value, -0) ? '-' : ''}${fact.value}`;
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    values[place] = fact.value;
    return place;
  });
  return { values, places: rows, unknownFor };
};
