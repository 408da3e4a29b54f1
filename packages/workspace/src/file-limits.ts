/** More than a file may hold of something, so that reading it is bounded in time and memory. */
export interface Excess {
  readonly what: 'rows' | 'columns' | 'values' | 'keys';
  readonly most: number;
  /** Where it becomes too much. */
  readonly offset: number;
}

const mostRows = 2_000_000;
const mostColumns = 1_000;

/** The most values that a JSON file may hold, and the most keys that one object may have. */
export const mostValues = 1_000_000;
export const mostKeys = 1_000;

/** Where a CSV text holds more than a table of figures or schemes can; null where it does not. */
export const csvExcess = (text: string): Excess | null => {
  let rows = 0;
  for (let at = 0; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    if (++rows > mostRows) return { what: 'rows', most: mostRows, offset: at };
    if (end - at > mostColumns) {
      const offset = nthComma(text, at, end);
      if (offset !== null) return { what: 'columns', most: mostColumns, offset };
    }
    at = end + 1;
  }
  return null;
};

/** Where the comma stands after which a line has a column too many. */
const nthComma = (text: string, start: number, end: number): number | null => {
  let at = start;
  for (let column = 1; column <= mostColumns; column++) {
    at = text.indexOf(',', at) + 1;
    if (at === 0 || at > end) return null;
  }
  return at - 1;
};
