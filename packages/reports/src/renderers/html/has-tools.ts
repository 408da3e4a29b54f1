import type { Table } from '../../model/table.ts';

/** Fewer rows are seen at a glance. */
const longFrom = 12;

/** Whether a table can be sorted and filtered: it is long, and no row belongs with its neighbours. */
export const hasTools = ({ rows }: Table): boolean =>
  rows.length >= longFrom && rows.every(({ kind }) => kind === 'row');
