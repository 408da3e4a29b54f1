import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The repository's own Node, which runs everything once it is installed. */
export const node = path.join(root, 'node_modules', 'node', 'bin', 'node');

/** What every tool is told: report to nobody, and print no colours. */
const quiet = {
  DO_NOT_TRACK: '1',
  NO_COLOR: '1',
  NO_UPDATE_NOTIFIER: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_TELEMETRY_DISABLED: '1',
};

/** @type {{ packageManager: string }} */
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/**
 * @typedef {object} Ended
 * @property {number} code the exit code; 1 where the program could not be started or was stopped
 * @property {string} output what it printed, to both streams, as it came
 */

/**
 * Runs a program in the repository's folder. Its output is collected, or goes straight to the terminal where
 * `show` is true; it never fails by throwing.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Readonly<Record<string, string>>, shell?: boolean }} [options]
 * @returns {Promise<Ended>}
 */
export const run = (program, args, { show = false, env = {}, shell = false } = {}) =>
  new Promise((resolve) => {
    const { FORCE_COLOR: _, ...inherited } = process.env;
    const child = spawn(program, args, {
      cwd: root,
      env: { ...inherited, ...quiet, ...env },
      shell,
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });

/**
 * Runs a script or a tool by the repository's own Node.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<Ended>}
 */
export const runNode = (args, options) => run(node, args, options);

/**
 * Runs the pnpm that package.json names, fetched by the machine's npm if it is not there yet.
 *
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<Ended>}
 */
export const runPnpm = (args, options) => {
  const npm = process.env.npm_execpath ?? '';
  return npm.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, 'exec', '--yes', '--', manifest.packageManager, ...args], options)
    : run('npx', ['--yes', manifest.packageManager, ...args], {
        ...options,
        shell: process.platform === 'win32',
      });
};

/** Installs what the lock file says, and nothing else. */
export const install = () => runPnpm(['install', '--frozen-lockfile']);

/** @typedef {Parameters<typeof run>[2]} Options */

/** Builds every package that has changed. @param {Options} [options] */
export const build = (options) =>
  runPnpm(['exec', 'turbo', 'run', 'build', '--output-logs=errors-only'], options);

/** Checks who imports whom against the table in turbo.json. @param {Options} [options] */
export const boundaries = (options) => runPnpm(['exec', 'turbo', 'boundaries'], options);
