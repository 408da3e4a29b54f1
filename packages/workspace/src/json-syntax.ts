import type { ParseError } from 'jsonc-parser';
import { plainNumber } from './printed-number.ts';

/** What the parser's error numbers mean. Its own enumeration exists for the compiler only. */
const codes = {
  propertyNameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  unexpectedEndOfComment: 11,
  unexpectedEndOfString: 12,
  invalidUnicode: 14,
  invalidEscapeCharacter: 15,
  invalidCharacter: 16,
} as const;

const byCode: Readonly<Record<number, string>> = {
  [codes.propertyNameExpected]: 'A key in straight quotation marks is expected here.',
  [codes.valueExpected]:
    'A value is expected here: a number, a text in straight quotation marks, true, false, null, a list or an object.',
  [codes.colonExpected]: 'A colon is expected here, between the key and its value.',
  [codes.commaExpected]: 'A comma is missing before this.',
  [codes.closeBraceExpected]: 'A closing } is missing.',
  [codes.closeBracketExpected]: 'A closing ] is missing.',
  [codes.endOfFileExpected]: 'The file should end here: take away what follows, or the bracket before it.',
  [codes.unexpectedEndOfComment]: 'A comment opens here and is not closed. Close it with */.',
  [codes.unexpectedEndOfString]:
    'A text opens here and is not closed on its line. Close it with a straight quotation mark.',
  [codes.invalidUnicode]: 'After \\u four hexadecimal digits are expected.',
  [codes.invalidEscapeCharacter]: 'A backslash is written twice: \\\\.',
  [codes.invalidCharacter]: 'A line break or tab inside a text. Write \\n or \\t.',
};

const numberHere = /[-–—−‐‑‒]?\d[\d,.]*/y;

/** What people write that is not JSON, by the character on which the parser stops. */
const habits = (text: string, offset: number): string | null => {
  const character = text[offset] ?? '';
  const tail = text.slice(offset, offset + 40);
  const head = text.slice(Math.max(0, offset - 40), offset);
  if (/[“”„‟«»]/.test(character)) return 'A curly quotation mark. Write straight ones: ".';
  if (/['‘’`]/.test(character)) return 'A single quotation mark. Write straight double ones: ".';
  if (/[‐‑‒–—−]/.test(character)) {
    numberHere.lastIndex = offset;
    const write = plainNumber(numberHere.exec(text)?.[0] ?? '');
    return `A dash that is not a minus sign. Write ${write ?? 'a minus: -'}.`;
  }
  if (character === '%')
    return `A percent sign after a number. Write ${/[\d.]+$/.exec(head)?.[0] ?? 'the digits'} alone.`;
  if (character === '£')
    return `A pound sign. Write ${plainNumber(/^£[\d,.]*\d/.exec(tail)?.[0] ?? '') ?? 'the digits'} alone.`;
  if (character === '/' && /\d$/.test(head))
    return 'A date is written in quotation marks, as year-month-day: "2026-03-31".';
  if (/\d{1,3},$/.test(head) && /^\d{3}(?!\d)/.test(tail)) {
    return `A number is written without thousands separators: ${/(\d{1,3},)+$/.exec(head)?.[0].replaceAll(',', '')}${tail.slice(0, 3)}.`;
  }
  if (/[0-9]$/.test(head) && /^\d/.test(tail)) return 'A number is written without zeros before it.';
  if (/[+.]/.test(character)) return 'A number begins with a digit or a minus: 0.5, not .5 or +0.5.';
  const word = /^[A-Za-z_]\w*/.exec(tail)?.[0];
  if (word !== undefined && !/^(true|false|null)$/.test(word))
    return `"${word}" without quotation marks. Write it in straight ones, or true, false or null in small letters.`;
  return null;
};

/** One plain sentence for an error of the parser: what stands there, and what to write. */
export const sayJsonError = (text: string, { error, offset }: ParseError): string => {
  const general = byCode[error];
  if (error === codes.commaExpected && text[offset] === '}') return 'A ] is missing before this }.';
  if (error === codes.commaExpected && text[offset] === ']') return 'A } is missing before this ].';
  if (general !== undefined && error >= codes.endOfFileExpected) return general;
  return habits(text, offset) ?? general ?? 'Something that JSON does not know.';
};

/** Whether the error is a comma with nothing after it, which means only one thing. */
export const isTrailingComma = (text: string, { error, offset }: ParseError): boolean =>
  (error === codes.propertyNameExpected || error === codes.valueExpected) &&
  /[\]}]/.test(text[offset] ?? '') &&
  /,\s*$/.test(text.slice(Math.max(0, offset - 1000), offset));

/** Whether the error is that the file ends before a bracket is closed. */
export const isUnclosed = ({ error }: ParseError): boolean =>
  error === codes.closeBraceExpected || error === codes.closeBracketExpected;
