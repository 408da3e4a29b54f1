import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { boundaries, build, install, runNode, runPnpm } from './command.mjs';

/** @import { Ended } from './command.mjs' */

/**
 * What a step found. A step that is not vitest counts as one.
 *
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {string} output shown where something failed
 */

/** @param {Ended} ended @returns {Result} */
const asOne = ({ code, output }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output });

/**
 * @param {string} tool its file, under node_modules
 * @param {readonly string[]} args
 */
const tool = async (tool, ...args) => asOne(await runNode([path.join('node_modules', tool), ...args]));

/** The compiler reads the packages twice, in two settings. */
const types = (/** @type {string} */ settings) => tool('typescript/bin/tsc', '-b', settings);

/** The part of vitest's JSON report that is counted here. */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} VitestReport */

/**
 * Runs tests and counts them. A test file that cannot be read counts as one failure, and so does a run that ends
 * badly though no test failed.
 *
 * @param {readonly string[]} filters
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<Result>}
 */
const vitest = async (filters, env = {}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ragstone-tests-'));
  const file = path.join(folder, 'report.json');
  const { code, output } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters,
    ],
    { env },
  );
  /** @type {VitestReport} */
  const report = await readFile(file, 'utf8').then(JSON.parse, () => ({
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [],
  }));
  await rm(folder, { recursive: true });
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unread.length;
  return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1), output };
};

/**
 * The tests that would tell if an answer depended on the machine's time zone. All run where the day begins first; these
 * again where it begins almost last.
 */
const zoned = ['packages/calendar', 'packages/governance', 'packages/assurance', 'packages/reports'];

/** They take longest of all, and wait for much of it. */
const killed = 'apps/worker/test/crash';

/** @typedef {readonly [string, () => Promise<Result>]} Step */

/**
 * The stages one after another, and in each the lanes side by side, where a step leaves a core idle.
 *
 * @type {readonly (readonly (readonly Step[])[])[]}
 */
const stages = [
  [
    [['types', () => types('tsconfig.json')]],
    [
      ['types of what is shipped', () => types('tsconfig.shipped.json')],
      ['lint', () => tool('@biomejs/biome/bin/biome', 'ci', '--colors=off')],
      ['boundaries', async () => asOne(await boundaries())],
      ['build', async () => asOne(await build())],
    ],
  ],
  [
    [
      ['tests in Kiritimati', () => vitest([`--exclude=${killed}/**`], { TZ: 'Pacific/Kiritimati' })],
      ['tests in Los Angeles', () => vitest(zoned, { TZ: 'America/Los_Angeles' })],
    ],
    [
      ['killed workers', () => vitest([killed])],
      ['packages', async () => asOne(await runPnpm(['exec', 'node', 'tools/check-packages.ts']))],
      ['packages alone', async () => asOne(await runPnpm(['exec', 'node', 'tools/check-install-alone.ts']))],
      ['unused', () => tool('knip/bin/knip.js', '--no-config-hints')],
      ['changesets', async () => asOne(await runNode(['tools/check-changesets.ts']))],
    ],
  ],
];

/**
 * Does one step, tells its result on one line with its time, and shows its output where something failed.
 *
 * @param {string} name
 * @param {() => Promise<Result>} step
 */
const doStep = async (name, step) => {
  const began = performance.now();
  const { passed, failed, output } = await step();
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const count = passed + failed > 1 ? `  ${passed} passed, ${failed} failed` : '';
  if (failed > 0) console.log(output.trimEnd());
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(24)} ${seconds} s${count}`);
  return { passed, failed };
};

/** @param {readonly Step[]} lane */
const doLane = async (lane) => {
  const results = [];
  for (const [name, step] of lane) results.push(await doStep(name, step));
  return results;
};

/** Every check, each to its end whatever the ones before it found; nothing can be checked without an install. */
export const testAll = async () => {
  const results = await doLane([['install', async () => asOne(await install())]]);
  for (const lanes of results[0]?.failed === 0 ? stages : []) {
    results.push(...(await Promise.all(lanes.map(doLane))).flat());
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
};
