import type { WorkspaceFile } from './open-files.ts';

/** A text with its lines under each other. */
export const lines = (...each: readonly string[]): string => `${each.join('\n')}\n`;

/** A small workspace without a fault, as the texts of its files. */
export const smallWorkspace: Readonly<Record<string, string>> = {
  'workspace.json': lines('{', '  "id": "riverside",', '  "title": "Riverside partnership"', '}'),
  'documents.json': lines(
    '{',
    '  "documents": [',
    '    { "id": "plan", "title": "The plan", "publisher": "Riverside", "published": "2025-06-30" },',
    '    { "id": "report", "title": "The report", "publisher": "Riverside", "published": "2025-12-05" }',
    '  ]',
    '}',
  ),
  'places.json': lines(
    '{',
    '  "places": [',
    '    { "id": "local:riverside", "name": "Riverside" }',
    '  ]',
    '}',
  ),
  'bases.json': lines(
    '{',
    '  "bases": [{ "id": "return", "title": "The monthly return" }, { "id": "plan", "title": "The plan" }]',
    '}',
  ),
  'metrics/discharge.metrics.json': lines(
    '{',
    '  // What the board looks at every month.',
    '  "metrics": [',
    '    {',
    '      "id": "bcf.on-ready-date",',
    '      "title": "Discharged on the ready date",',
    '      "unit": "percent",',
    '      "decimals": 1,',
    '      "polarity": "higher",',
    '      "role": "headline",',
    '      "frequency": "month",',
    '      "publication": { "lagDays": 40, "lateForDays": 20 },',
    '      "aggregation": { "method": "mean", "order": "derive-then-aggregate" },',
    '      "standingBasis": "return",',
    '      "expected": { "places": ["local:riverside"], "from": "2023-04", "to": null },',
    '      "owner": "discharge-lead"',
    '    },',
    '    {',
    '      "id": "bcf.admissions",',
    '      "title": "Emergency admissions",',
    '      "unit": "count",',
    '      "decimals": 0,',
    '      "polarity": "none",',
    '      "role": "component",',
    '      "frequency": "month",',
    '      "publication": { "lagDays": 40, "lateForDays": 20 },',
    '      "aggregation": { "method": "sum", "order": "aggregate-then-derive" },',
    '      "standingBasis": "return",',
    '      "note": "Neither more nor fewer is better in itself."',
    '    }',
    '  ]',
    '}',
  ),
  'governance.json': lines(
    '{',
    '  "bodies": [{ "id": "board", "title": "The board" }],',
    '  "roles": [{ "id": "discharge-lead", "title": "Head of discharge", "note": "Shared by two bodies." }],',
    '  "routes": [{ "for": { "metrics": ["bcf.*"] }, "to": "board" }],',
    '  "meetings": [{ "body": "board", "on": "2025-12-11" }]',
    '}',
  ),
  'plan.targets.json': lines(
    '{',
    '  "targets": [',
    '    { "id": "plan-2025-26", "title": "The plan", "basis": "plan", "from": "2025-04", "to": "2026-03", "test": "polarity" }',
    '  ]',
    '}',
  ),
  'figures/monthly.figures.csv': lines(
    'role,metric,place,period,basis,value,document,line,status,caveat',
    'actual,bcf.on-ready-date,local:riverside,2025-09,return,85.0,report,12,,',
    'actual,bcf.on-ready-date,local:riverside,2025-10,return,84.25,report,13,provisional,"Two sites, one late"',
    'actual,bcf.admissions,local:riverside,2025-09,return,412,report,20,,',
    'actual,bcf.admissions,local:riverside,2025-10,return,,report,21,suppressed,',
    'target,bcf.on-ready-date,local:riverside,2025-10,plan,86,plan,7,,',
  ),
  'README.md': 'Not read.',
};

/** The files of texts by their paths. */
export const filesOf = (texts: Readonly<Record<string, string | Uint8Array>>): readonly WorkspaceFile[] =>
  Object.entries(texts).map(([path, content]) => ({ path, content }));
