import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { mostBytes, type Unread } from './open-files.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'it is a link that leads back to itself',
  ENXIO: 'it is not a regular file',
};

/** Why the file system refused, without the path that its own message names: that is of this machine only. */
export const whyOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return reasons[code] ?? code;
};

/**
 * The bytes of a file, or why they are not there. Only regular files are read, and only such as are not too large: a
 * pipe would be waited for without end, and a device never ends.
 */
export const fileContent = (file: string): Uint8Array | Unread => {
  try {
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(handle);
      if (stat.isDirectory()) return { unread: { why: 'it is a folder' } };
      if (!stat.isFile()) return { unread: { why: 'it is not a regular file' } };
      return stat.size > mostBytes ? { unread: { bytes: stat.size } } : readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { unread: { why: whyOf(error) } };
  }
};
