// Judges 36 months of type 1 A&E attendances of 130 organisations in every dialect, and prints the milliseconds each
// takes. `pnpm bench` runs it beside the other works.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isRefusal, type SpcDialectId, spcChart, spcDialects } from '../src/index.ts';

interface Attendances {
  readonly organisations: Readonly<Record<string, { readonly attendances: readonly number[] }>>;
}

const file = path.join(import.meta.dirname, '../test/printed/ae-attendances.json');
const { organisations }: Attendances = JSON.parse(readFileSync(file, 'utf8'));
const series = Object.values(organisations).map(({ attendances }) =>
  attendances.map((value, ordinal) => ({ ordinal, value })),
);

for (const dialect of Object.keys(spcDialects) as SpcDialectId[]) {
  const start = performance.now();
  const charts = series.map((points) => spcChart(points, { dialect, polarity: 'none' }));
  const time = performance.now() - start;
  if (charts.some(isRefusal)) throw new Error(`${dialect} refused a series`);
  process.stdout.write(`${dialect}: ${charts.length} charts in ${time.toFixed(0)} ms\n`);
}
