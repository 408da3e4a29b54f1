import { strToU8, zipSync } from 'fflate';

/** One file within a package: its path and what is in it. */
export type Part = readonly [path: string, content: string | Uint8Array];

/** The first day that a zip can tell, at noon, so that no time zone makes it another. */
const mtime = '1980-01-01T12:00:00';

/**
 * The parts as one zip, in their order and with one date for all, so that equal parts are equal bytes. A part named
 * `mimetype` is stored as it is, as OpenDocument asks, and so is a picture, which is packed already.
 */
export const zipParts = (parts: readonly Part[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      parts.map(([path, content]) => [
        path,
        [
          typeof content === 'string' ? strToU8(content) : content,
          { mtime, level: path === 'mimetype' || path.endsWith('.png') ? 0 : 6 },
        ],
      ]),
    ),
  );
