import { build, install, runNode } from './command.mjs';

const main = 'apps/cli/dist/main.js';
const papers = ['report', 'seeds/llr', '--as-of', '2026-06-15', '--out', 'out/llr'];
// The published papers have errors: that is what the reports say, and no failure of making them.
const report = [main, ...papers, '--fail-on', 'never'];

/**
 * Does a step that is quiet unless it fails, and then shows all it had to say.
 *
 * @param {string} doing
 * @param {() => Promise<import('./command.mjs').Ended>} step
 */
const quietly = async (doing, step) => {
  process.stderr.write(`${doing} ...\n`);
  const { code, output } = await step();
  if (code === 0) return true;
  process.stderr.write(`${output}\n${doing} failed: what it said is above.\n`);
  process.exitCode = 1;
  return false;
};

export const start = async () => {
  if (!(await quietly('Installing', install))) return;
  if (!(await quietly('Building', build))) return;
  process.exitCode = (await runNode(report, { show: true })).code;
};
