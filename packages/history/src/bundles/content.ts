import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes as they are kept: packed, under the SHA-256 of what they are unpacked. */
export interface Content {
  readonly hash: string;
  /** In bytes, unpacked. */
  readonly size: number;
  readonly gzip: Uint8Array;
}

/** The SHA-256 of a text (in UTF-8) or of bytes, in hexadecimal. */
export const sha256 = (of: string | Uint8Array): string => createHash('sha256').update(of).digest('hex');

/** Packs a text or bytes to be kept. */
export const contentOf = (of: string | Uint8Array): Content => {
  const bytes = typeof of === 'string' ? new TextEncoder().encode(of) : of;
  return { hash: sha256(bytes), size: bytes.byteLength, gzip: gzipSync(bytes) };
};

/** Unpacks what was kept, and holds it against its name. */
export const bytesOf = (hash: string, gzip: Uint8Array): Uint8Array => {
  const bytes = gunzipSync(gzip);
  if (sha256(bytes) !== hash) throw new Error(`what is kept as ${hash} is not what was put there`);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
