import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';

/** What files that are not finished yet begin with. A crash leaves them behind. */
export const unfinishedMark = '.unfinished-';

/**
 * Writes a file that is whole or not there, whatever happens meanwhile: beside, synced, renamed. The folder is still
 * to be synced, once for all that was written into it.
 */
export const writeDurably = (file: string, bytes: Uint8Array): void => {
  const beside = join(dirname(file), `${unfinishedMark}${pid}-${basename(file)}`);
  try {
    writeAll(beside, bytes);
    renameSync(beside, file);
  } catch (error) {
    // On a disk that is full, it is in the way of what could still be written.
    rmSync(beside, { force: true });
    throw error;
  }
};

const writeAll = (file: string, bytes: Uint8Array): void => {
  const handle = openSync(file, 'w');
  try {
    for (let written = 0; written < bytes.byteLength; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
