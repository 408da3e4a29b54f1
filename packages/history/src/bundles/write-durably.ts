import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
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
  const handle = openSync(beside, 'w');
  try {
    for (let written = 0; written < bytes.byteLength; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, file);
};
