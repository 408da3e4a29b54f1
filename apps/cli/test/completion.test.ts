import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { runRagstone } from './run-ragstone.ts';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

let script = '';
beforeAll(async () => {
  script = (await runRagstone(['completion', 'bash'])).out;
});

/** What bash proposes for the last of some words, by the function that it was given. */
const proposed = (...words: readonly string[]): readonly string[] => {
  const quoted = ['ragstone', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _ragstone; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${asked}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
};

describe.runIf(has('bash'))('bash', () => {
  test.each([
    ['commands', ['che'], ['check']],
    ['commands of a group', ['rules', 'ch'], ['check']],
    ['options', ['check', 'seeds/llr', '--fa'], ['--fail-on']],
    ['options of a command of a group', ['history', 'show', 'seeds/llr', '2026-06-15', '--j'], ['--json']],
    ['the values of an option', ['check', 'seeds/llr', '--fail-on', 'w'], ['warning']],
    ['templates', ['report', 'seeds/llr', '--template', 'da'], ['dashboard']],
    ['formats', ['report', 'seeds/llr', '--format', 'ht'], ['html']],
    ['nothing where an option names a folder', ['report', '--out', ''], []],
    ['nothing where a folder is due, so that bash proposes files', ['check', ''], []],
  ])('%s', (_, words, expected) => {
    expect(proposed(...words)).toEqual(expected);
  });

  test('every command that help names is proposed', async () => {
    const { out } = await runRagstone(['--help']);
    const listed = out.split('Commands:')[1]?.split('\n\n')[0] ?? '';
    const commands = [...listed.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(8);
    expect(proposed('')).toEqual(commands.filter((name) => name !== 'help'));
  });
});

test.each(['zsh', 'fish'])('%s takes its script, where it is installed', async (shell) => {
  const { out, code } = await runRagstone(['completion', shell]);
  expect(code).toBe(0);
  expect(out).toContain(`# ragstone: completion for ${shell}.`);
  expect(out).toContain('dashboard');
  if (has(shell)) expect(spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' }).stderr).toBe('');
});

test('fish is told every option with what it means', async () => {
  const { out } = await runRagstone(['completion', 'fish']);
  expect(out).toContain(
    `complete -c ragstone -n '__ragstone_at "check"' -l fail-on -r -f -a "error warning info never" -d "exit 1 from this severity on"`,
  );
});

test('another shell is bad usage', async () => {
  const { code, told } = await runRagstone(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(told).toContain('Allowed choices are bash, zsh, fish.');
});
