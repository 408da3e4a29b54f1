import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';

/** Editors write a file in several steps: look when they have been quiet this long. Milliseconds. */
const quiet = 100;
/** Network drives tell nothing, so look this often in any case. Milliseconds. */
const pause = 1000;

/**
 * Calls back whenever a file, or a file in a folder, is not what it was. What the system tells is only a hint to look
 * at once; where it tells nothing, looking every second finds it. Gives what ends it.
 */
export const followFiles = (paths: readonly string[], changed: () => void): (() => void) => {
  let seen = stampOf(paths);
  const look = (): void => {
    const now = stampOf(paths);
    if (now === seen) return;
    seen = now;
    changed();
  };
  let soon: NodeJS.Timeout | undefined;
  const hint = (): void => {
    clearTimeout(soon);
    soon = setTimeout(look, quiet);
  };
  const watchers = paths.flatMap((path) => watcherOf(path, hint));
  const often = setInterval(look, pause);
  return () => {
    clearInterval(often);
    clearTimeout(soon);
    for (const watcher of watchers) watcher.close();
  };
};

/** None where the system cannot watch. A file is watched through its folder: editors put a new file in its place. */
const watcherOf = (path: string, hint: () => void): readonly FSWatcher[] => {
  try {
    const isFolder = statSync(path).isDirectory();
    const watcher = watch(isFolder ? path : dirname(path), { recursive: isFolder }, hint);
    return [watcher.on('error', () => watcher.close())];
  } catch {
    return [];
  }
};

const stampOf = (paths: readonly string[]): string => paths.flatMap(stampsOf).join('\n');

/** What changes about a file when it is written. A file that is gone, or just being replaced, has a stamp too. */
const stampsOf = (path: string): readonly string[] => {
  try {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    if (!statSync(path).isDirectory()) return [[path, mtimeMs, ctimeMs, size, ino].join('|')];
    return readdirSync(path)
      .filter((name) => !name.startsWith('.') && name !== 'node_modules')
      .flatMap((name) => stampsOf(join(path, name)));
  } catch {
    return [`${path}|gone`];
  }
};
