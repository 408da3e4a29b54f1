/** Bytes as text, or where they stop being UTF-8: the offset is into the text as far as it can be shown. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly shown: string;
      readonly offset: number;
      readonly looksLike: 'utf-16' | 'windows-1252';
    };

const decode = (bytes: Uint8Array, fatal: boolean, stream = false): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes, { stream });
  } catch {
    return null;
  }
};

/** How many bytes can be read before the first that cannot. */
const readableBytes = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decode(bytes.subarray(0, middle), true, true) === null) high = middle - 1;
    else low = middle;
  }
  return low;
};

const startsAsUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** Reads UTF-8, with or without a byte order mark, and nothing else: a guess would change pounds and names unseen. */
export const decodeText = (content: Uint8Array | string): Decoded => {
  if (typeof content === 'string')
    return { ok: true, text: content.startsWith('\uFEFF') ? content.slice(1) : content };
  const text = decode(content, true);
  if (text !== null) return { ok: true, text };
  return {
    ok: false,
    shown: decode(content, false) ?? '',
    offset: decode(content.subarray(0, readableBytes(content)), true, true)?.length ?? 0,
    looksLike: startsAsUtf16(content) ? 'utf-16' : 'windows-1252',
  };
};
