import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])),
  );

test('reads UTF-8 with and without a byte order mark', () => {
  expect(decodeText(bytes('café'))).toEqual({ ok: true, text: 'café' });
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 'café'))).toEqual({ ok: true, text: 'café' });
  expect(decodeText('\uFEFFcafé')).toEqual({ ok: true, text: 'café' });
});

test.each([
  ['a byte of Windows-1252', bytes('é\ncaf', 0xe9, ' x'), 5, 'windows-1252'],
  ['a character that breaks off', bytes('ab', 0xe2, 0x82), 2, 'windows-1252'],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 0, 'utf-16'],
])('%s is refused where it stands', (_, content, offset, looksLike) => {
  expect(decodeText(content)).toMatchObject({ ok: false, offset, looksLike });
});
