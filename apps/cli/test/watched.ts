import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { juneBoard } from './llr.ts';
import { copyPartOfLlr } from './part-of-llr.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const fromSource = ['--conditions=@ragstone/source', '--disable-warning=ExperimentalWarning', main];

/** A `ragstone rules watch` that is running on a copy of part of the seeds. */
export interface Watching {
  readonly address: string;
  readonly workspace: string;
  /** The file that is being edited. */
  readonly file: string;
  readonly page: () => Promise<string>;
  /** Changes the file, waits until the page is told of it, and gives the new page. */
  readonly edit: (change: (text: string) => string) => Promise<string>;
  /** Ends it as Ctrl-C does, and gives the exit code. */
  readonly end: (signal?: 'SIGINT' | 'SIGTERM') => Promise<number | null>;
}

/** The rules of the workspace being edited in their place, or, as `draft`, the next version beside it. */
export const startWatching = async (as: 'in-place' | 'draft'): Promise<Watching> => {
  const folder = mkdtempSync(join(tmpdir(), 'ragstone watch '));
  const workspace = join(folder, 'llr');
  copyPartOfLlr(workspace);
  const adopted = join(workspace, 'rules/better-care-fund.rules.json');
  const file = as === 'in-place' ? adopted : join(folder, 'my-draft.rules.json');
  if (as === 'draft') writeFileSync(file, nextVersion(readFileSync(adopted, 'utf8')));
  const args = ['rules', 'watch', file, '--workspace', workspace, '--as-of', juneBoard];
  const started = spawn(process.execPath, [...fromSource, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = new Promise<number | null>((resolve) => {
    started.on('exit', resolve);
  });
  const address = await new Promise<string>((resolve, reject) => {
    started.stdout.once('data', (data) => resolve(String(data).trim()));
    started.once('exit', () => reject(new Error('it ended before it had an address')));
  });
  const page = async (): Promise<string> => (await fetch(address)).text();
  const edit = async (change: (text: string) => string): Promise<string> => {
    const told = await changesOf(address);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    await told.next();
    await told.stop();
    return page();
  };
  const end: Watching['end'] = async (signal = 'SIGINT') => {
    started.kill(signal);
    const code = await exit;
    rmSync(folder, { recursive: true, force: true });
    return code;
  };
  return { address, workspace, file, page, edit, end };
};

const nextVersion = (adopted: string): string =>
  adopted
    .replace('"version": 3', '"version": 4')
    .replace('"state": "adopted"', '"state": "draft"')
    .replace(/\s*"adopted": \{[^}]*\},/, '');

/** The events of a page that has just been opened: the first says which page there is, so it is taken here. */
const changesOf = async (
  address: string,
): Promise<{ readonly next: () => Promise<string>; readonly stop: () => Promise<void> }> => {
  const { body } = await fetch(`${address}changes`);
  if (body === null) throw new Error('there are no events');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  const next = async (): Promise<string> => {
    while (!/event: change\ndata: .*\n\n/.test(waiting)) {
      const { value, done } = await reader.read();
      if (done) throw new Error('the events have ended');
      waiting += value;
    }
    const event = waiting;
    waiting = '';
    return event;
  };
  await next();
  return { next, stop: () => reader.cancel() };
};
