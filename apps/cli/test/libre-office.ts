import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const places = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'];

const found = (): string | undefined => places.find((each) => existsSync(each));

const packages = ['libreoffice-writer', 'libreoffice-calc'];

/** Installs LibreOffice from Debian, where the machine is the test's own: as root, with apt. */
const install = async (): Promise<void> => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 120_000 }).catch(() => undefined);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    timeout: 240_000,
    maxBuffer: 50_000_000,
  });
};

/** Where LibreOffice is, or why it cannot be had. */
export type LibreOffice = { readonly program: string } | { readonly program: null; readonly why: string };

/** LibreOffice where it is installed, or once it is: root installs it. */
export const libreOffice = async (): Promise<LibreOffice> => {
  const there = found();
  if (there !== undefined) return { program: there };
  if (userInfo().uid !== 0)
    return { program: null, why: 'LibreOffice is not installed, and only root may install it' };
  try {
    await install();
  } catch (error) {
    return { program: null, why: `LibreOffice could not be installed: ${String(error).slice(0, 500)}` };
  }
  const now = found();
  return now === undefined ? { program: null, why: 'apt installed no LibreOffice' } : { program: now };
};

/**
 * Opens files in LibreOffice and writes them in another format, all of one kind in one start. It ends with 0 where it
 * failed, so what counts is the files that it wrote: their text by their names.
 */
export const convert = async (
  program: string,
  files: Readonly<Record<string, Uint8Array | undefined>>,
  to: string,
): Promise<Readonly<Record<string, string>>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'ragstone office '));
  const written = path.join(folder, 'written');
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes ?? '');
    const args = [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      written,
      ...Object.keys(files).map((name) => path.join(folder, name)),
    ];
    await run(program, args, { timeout: 120_000 });
    const names = existsSync(written) ? await readdir(written) : [];
    return Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [name, await readFile(path.join(written, name), 'utf8')] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
