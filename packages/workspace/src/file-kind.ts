import { closest } from '@ragstone/rag';
import { type ListName, lists } from './record-lists.ts';

/** What a file holds, as its name says. */
export type FileKind =
  | { readonly kind: 'workspace' }
  | { readonly kind: 'rules' }
  | { readonly kind: 'rule-tests' }
  | { readonly kind: 'figures' }
  | { readonly kind: 'schemes' }
  | { readonly kind: 'records'; readonly name: RecordsKind; readonly lists: readonly ListName[] }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'unknown'; readonly suggestion: string | null };

export type RecordsKind =
  | 'documents'
  | 'places'
  | 'bases'
  | 'metrics'
  | 'targets'
  | 'vocabularies'
  | 'readings'
  | 'claims'
  | 'commentary'
  | 'funds'
  | 'statements'
  | 'schedules'
  | 'return-definitions'
  | 'returns'
  | 'governance'
  | 'decisions'
  | 'commitments';

/** The JSON files of records, and the lists that each may have. */
export const recordsKinds: Readonly<Record<RecordsKind, readonly ListName[]>> = {
  documents: ['documents'],
  places: ['places'],
  bases: ['bases'],
  metrics: ['metrics'],
  targets: ['targets'],
  vocabularies: ['vocabularies'],
  readings: ['readings'],
  claims: ['claims'],
  commentary: ['commentary'],
  funds: ['funds'],
  statements: ['statements'],
  schedules: ['schedules'],
  'return-definitions': ['returnDefinitions'],
  returns: ['returns'],
  governance: [
    'bodies',
    'roles',
    'routes',
    'meetings',
    'termsOfReference',
    'duties',
    'papers',
    'recommendations',
    'events',
    'timetables',
    'reminders',
  ],
  decisions: ['decisions'],
  commitments: [
    'strategies',
    'commitments',
    'strategyReviews',
    'deliveryPlans',
    'actions',
    'successMeasures',
    'indicators',
  ],
};

const recordsNames = Object.keys(recordsKinds) as RecordsKind[];

/** Every name that a file may end in. */
export const fileNames: readonly string[] = [
  'workspace.json',
  ...recordsNames.map((name) => `${name}.json`),
  'rules.json',
  'test.json',
  'figures.csv',
  'schemes.csv',
];

const kindOfName: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['workspace.json', { kind: 'workspace' }],
  ['rules.json', { kind: 'rules' }],
  ['test.json', { kind: 'rule-tests' }],
  ['figures.csv', { kind: 'figures' }],
  ['schemes.csv', { kind: 'schemes' }],
  ...recordsNames.map((name): [string, FileKind] => [
    `${name}.json`,
    { kind: 'records', name, lists: recordsKinds[name] },
  ]),
]);

/** Told by the end of the name, so that files may be split and put into folders as people like. */
export const fileKind = (path: string): FileKind => {
  const steps = path.toLowerCase().split('/');
  const base = steps.at(-1) ?? '';
  // How a file is imported, beside what was imported.
  if (/(^|\.)mapping\.json$/.test(base)) return { kind: 'ignored' };
  if (steps.some((step) => step.startsWith('.')) || base.endsWith('.md') || base.endsWith('.schema.json')) {
    return { kind: 'ignored' };
  }
  const end = base.split('.').slice(-2).join('.');
  const known = kindOfName.get(end);
  if (known !== undefined && (known.kind !== 'workspace' || base === end)) return known;
  return { kind: 'unknown', suggestion: closest(end, fileNames) };
};

/** Whether the lists of a file may all be left out. */
export const listsAreOptional = (kind: RecordsKind): boolean => recordsKinds[kind].length > 1;

export const isListName = (key: string): key is ListName => Object.hasOwn(lists, key);
