import { createHash } from 'node:crypto';
import fs, {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileDeliverer, openHistory, openQueue } from '@ragstone/history';
import type { WorkerEvent } from './log.ts';
import type { WorkerOptions } from './worker-options.ts';

// Nobody cuts the power of these tests: they need not wait for the disk. Processes that they start do.
Object.assign(fs, { fsyncSync: () => {} });
syncBuiltinESMExports();

const all = mkdtempSync(join(tmpdir(), 'ragstone-worker-'));
process.once('exit', () => rmSync(all, { recursive: true, force: true }));

/** A folder of its own for a test, taken away when the process ends. */
export const newFolder = (): string => mkdtempSync(join(all, 'folder-'));

/** What a new history looks like depends on this: the steps of its schema, and the queue's own. */
const schemaFolder = join(dirname(fileURLToPath(import.meta.resolve('@ragstone/history'))), 'schema');
const madeBy = readdirSync(schemaFolder).map((name) => readFileSync(join(schemaFolder, name), 'utf8'));
const patterns = join(import.meta.dirname, '../node_modules/.cache/homes');
const pattern = join(patterns, createHash('sha256').update(madeBy.join('\n')).digest('hex'));

/** Makes a history without records, with a queue, once on this machine: it takes seconds, copying it does not. */
const makePattern = async (): Promise<void> => {
  mkdirSync(patterns, { recursive: true });
  const folder = mkdtempSync(join(patterns, 'unfinished-'));
  const opened = await openHistory({ folder, owner: 'a test' });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  await (await openQueue(opened.history, { name: 'pattern' })).close();
  await opened.history.close();
  try {
    renameSync(folder, pattern);
  } catch {
    // Another test was quicker.
    rmSync(folder, { recursive: true });
  }
};

/** A folder for a workspace, with a history of its own that has no records. */
export const newWorkspace = async (): Promise<string> => {
  if (!existsSync(pattern)) await makePattern();
  const folder = newFolder();
  cpSync(pattern, join(folder, '.ragstone/history'), { recursive: true });
  return folder;
};

const source = { document: 'plan', line: 1 };

/** A return due at a time of a day in London, which the lead signs. */
export const returnDue = (id: string, due: string) => ({
  ...{ id, title: `The return ${id}`, financialYear: 'FY2025-26', due: `${due}[Europe/London]`, source },
  sections: [{ id: 'cover', title: 'Cover', questions: [] }],
  signOffs: [{ role: 'lead', required: true, mayBeDelegated: false, checkedBy: [] }],
});

const months = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'];

/** A figure of each month from July 2025, known 40 days after it. */
const figures = (values: readonly number[]): string =>
  [
    'role,metric,place,period,basis,value,document,line',
    ...values.map(
      (value, index) =>
        `actual,care.on-time,local:riverside,${months[index]},return,${value},report-${index},1`,
    ),
    ...months.map((month) => `target,care.on-time,local:riverside,${month},plan,80,plan,1`),
    '',
  ].join('\n');

const knownOn = [
  '2025-09-10',
  '2025-10-10',
  '2025-11-10',
  '2025-12-10',
  '2026-01-10',
  '2026-02-10',
  '2026-03-10',
];

/** The files of a small partnership: one metric that is missed from August to October, and returns. */
export const partnership = (
  id: string,
  { values = [85, 70, 71, 72, 85, 86], returns = [returnDue('q3', '2026-01-30T12:00')] } = {},
): Readonly<Record<string, string>> => ({
  'workspace.json': JSON.stringify({ id, title: `The partnership of ${id}` }),
  'documents.json': JSON.stringify({
    documents: [
      { id: 'plan', title: 'The plan', publisher: 'Riverside', published: '2025-06-30' },
      ...knownOn.map((published, index) => ({
        ...{ id: `report-${index}`, title: `Report ${index}`, publisher: 'Riverside', published },
      })),
    ],
  }),
  'places.json': JSON.stringify({ places: [{ id: 'local:riverside', name: 'Riverside' }] }),
  'bases.json': JSON.stringify({
    bases: [
      { id: 'return', title: 'The monthly return' },
      { id: 'plan', title: 'The plan' },
    ],
  }),
  'care.metrics.json': JSON.stringify({
    metrics: [
      {
        ...{ id: 'care.on-time', title: 'Care on time', unit: 'percent', decimals: 1, polarity: 'higher' },
        ...{ role: 'headline', frequency: 'month', publication: { lagDays: 40, lateForDays: 20 } },
        ...{ aggregation: { method: 'mean', order: 'derive-then-aggregate' }, standingBasis: 'return' },
        ...{ expected: { places: ['local:riverside'], from: '2025-07', to: null }, owner: 'lead' },
      },
    ],
  }),
  'governance.json': JSON.stringify({
    bodies: [{ id: 'care-board', title: 'The care board' }],
    roles: [{ id: 'lead', title: 'Head of care' }],
    routes: [{ for: { metrics: ['care.*'] }, to: 'care-board' }],
    meetings: [{ body: 'care-board', on: '2025-12-11' }],
  }),
  'plan.targets.json': JSON.stringify({
    targets: [
      {
        ...{ id: 'plan', title: 'The plan', basis: 'plan', from: '2025-07', to: '2026-03' },
        test: 'polarity',
      },
    ],
  }),
  'figures/care.figures.csv': figures(values),
  'care.rules.json': JSON.stringify({
    ...{ id: 'care', title: 'Care', version: 1, state: 'adopted' },
    adopted: { by: 'care-board', on: '2025-06-30', minute: '1' },
    ...{ forPeriods: { from: '2025-07', to: '2026-03' }, source: { document: 'plan' } },
    ratings: [
      {
        ...{ id: 'on-time', asks: 'Is care on time?', standing: true },
        for: { metrics: ['care.on-time'], windows: ['month'] },
        againstTarget: { target: 'plan', green: 'met' },
      },
    ],
    escalations: [
      {
        ...{ id: 'late', for: { ratings: ['on-time'], windows: ['month'] } },
        raise: { when: { fact: 'missed', operator: 'is', value: true } },
        levels: [{ after: { inARow: 2 }, route: 'care-board', ask: 'explain' }],
        clear: { when: { fact: 'missed', operator: 'is', value: false }, inARow: 2 },
      },
    ],
  }),
  'q3.return-definitions.json': JSON.stringify({ returnDefinitions: returns }),
});

/** Writes files into a folder, which is given back. */
export const written = (folder: string, files: Readonly<Record<string, string>>): string => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

/** A worker of some workspaces, each with its own history, and what it tells. */
export const workerOf = (
  workspaces: readonly string[],
  more: Partial<WorkerOptions> = {},
): { readonly options: WorkerOptions; readonly events: WorkerEvent[] } => {
  const events: WorkerEvent[] = [];
  return {
    events,
    options: {
      workspaces,
      historyOf: (workspace) => join(workspace, '.ragstone/history'),
      release: '1.0.0',
      owner: 'a test',
      deliverersOf: (history) => ({ file: fileDeliverer(join(history, '../outbox')) }),
      log: (event) => events.push(event),
      ...more,
    },
  };
};
