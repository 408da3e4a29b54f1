import { lines, smallWorkspace } from './small-workspace.fixture.ts';

const edited = (
  path: string,
  ...edits: readonly (readonly [from: string, to: string])[]
): Readonly<Record<string, string>> => {
  const text = edits.reduce((before, [from, to]) => before.replace(from, to), smallWorkspace[path] ?? '');
  return { [path]: text };
};

/** The small workspace with ten faults at once, and one file that is not UTF-8. */
export const seededFaults: Readonly<Record<string, string | Uint8Array>> = {
  ...smallWorkspace,
  // A duplicate key, and a misspelt one in another record.
  ...edited('documents.json', [
    '"publisher": "Riverside", "published": "2025-06-30"',
    '"publisher": "Riverside", "published": "2025-06-30", "title": "Another"',
  ]),
  ...edited('governance.json', ['"body": "board", "on"', '"bdoy": "board", "on"']),
  // Broken JSON: a comma is missing between two records, which are both read.
  ...edited('places.json', [
    '    { "id": "local:riverside", "name": "Riverside" }',
    '    { "id": "local:riverside", "name": "Riverside" }\n    { "id": "local:hills", "name": "Hills" }',
  ]),
  'figures/monthly.figures.csv': lines(
    'role,metric,place,period,basis,value,document,line,status,caveat',
    'actual,bcf.on-ready-date,local:riverside,2025-07,return,85%,report,12,,',
    'actual,bcf.on-ready-dat,local:riverside,2025-08,return,84.1,report,13,,',
    'actual,bcf.on-ready-date,local:riverside,2025-09,return,83.9,report,14,,',
    'actual,bcf.on-ready-date,local:riverside,2025-09,return,84.9,report,15,,',
    'target,bcf.admissions,local:riverside,2025-10,return,400,report,16,,',
    'actual,bcf.on-ready-date,local:riverside,2026-10,return,84.25,report,17,,',
    'actual,bcf.admissions,local:hills,2025-09,return,-4,report,18,,',
    'actual,bcf.admissions,local:riverside,2025-10,return,412,report',
    'actual,bcf.admissions,local:riverside,2025-10,return,413,report,20,,',
  ),
  // "Café" as Windows-1252 writes it.
  'more.places.json': new Uint8Array([
    ...new TextEncoder().encode('{\n  "places": [{ "id": "local:caf", "name": "Caf'),
    0xe9,
    0x22,
  ]),
};
