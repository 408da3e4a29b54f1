// Assesses every board of the simulated nation, one after the other in one process as a worker does, and prints how long
// that takes and how much memory it needs: node --conditions=@ragstone/source apps/worker/test/nation/measure-nation.ts [BOARDS]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { assess } from '@ragstone/assurance';
import { loadWorkspace } from '@ragstone/workspace';
import { boardFiles, england, knownOn } from './nation.ts';

const boards = Number(process.argv[2] ?? england.boards);
const base = mkdtempSync(join(tmpdir(), 'ragstone-nation-'));
const folders = Array.from({ length: boards }, (_, index) => {
  const folder = join(base, `board-${index + 1}`);
  mkdirSync(folder);
  for (const [path, text] of Object.entries(boardFiles(england, index + 1)))
    writeFileSync(join(folder, path), text);
  return folder;
});
const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
const peak = (): number => process.resourceUsage().maxRSS * 1024;

const measured = folders.map((folder) => {
  const before = { wall: performance.now(), used: process.cpuUsage() };
  const { workspace } = loadWorkspace(folder);
  if (workspace === null) throw new Error('not read');
  const { judgements } = assess(workspace, { asOf: knownOn, explain: 'exceptions', inputFindings: [] });
  const { user, system } = process.cpuUsage(before.used);
  return {
    ...{ judgements: judgements.length, figures: workspace.figures.length },
    ...{ wall: performance.now() - before.wall, cpu: (user + system) / 1000, peak: peak() },
  };
});
rmSync(base, { recursive: true });

const sum = (of: (each: (typeof measured)[number]) => number): number =>
  measured.reduce((total, each) => total + of(each), 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
process.stdout.write(
  `${[
    `${boards} boards, ${england.metrics} metrics each: ${sum(({ figures }) => figures)} figures, ${sum(({ judgements }) => judgements)} judgements`,
    `${(sum(({ wall }) => wall) / 1000).toFixed(1)} s by the clock, ${(sum(({ cpu }) => cpu) / 1000).toFixed(1)} s of processor`,
    `a board: ${median(measured.map(({ wall }) => wall)).toFixed(0)} ms by the clock, ${median(measured.map(({ cpu }) => cpu)).toFixed(0)} ms of processor (medians)`,
    `peak memory: ${megabytes(measured[0]?.peak ?? 0)} MB after the first board, ${megabytes(peak())} MB after the last`,
    `Node ${process.versions.node}, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
  ].join('\n')}\n`,
);
