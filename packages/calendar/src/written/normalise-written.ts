const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

const longMonths = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?',
  'july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');
const longMonth = new RegExp(`\\b(?:${longMonths})(?![a-z])`, 'g');

/** What is taken away or made alike, in this order. */
const steps: readonly (readonly [pattern: RegExp, by: string])[] = [
  // Footnote marks, before anything could take a raised 2 for a number.
  [/[*†‡§\u00b9\u00b2\u00b3\u2070-\u2079]/g, ' '],
  [/[\u2010-\u2015\u2212]|-{2,}/g, '-'],
  [/[,:;'’‘"“”]|\.(?!\d)/g, ' '],
  [/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1'],
  [/\s+/g, ' '],
  [/^ | $/g, ''],
  [/^[([] ?([^()[\]]*?) ?[)\]]$/, '$1'],
  [/^between (.+?) (?:and|&) /, '$1 to '],
  [/^(?:from|between|during|in|for) /, ''],
  // "to" between two ends is a dash; in "12 months to" and "up to" it is a word. "And" says both, and nothing between.
  [new RegExp(`(\\d|\\b${month}) ?(?:to|until|through) ?(?=\\d|${month}(?![a-z]))`, 'g'), '$1-'],
  [new RegExp(`(\\d|\\b${month}) ?(?:and|&) ?(?=\\d|${month}(?![a-z]))`, 'g'), '$1&'],
  [/ ?([-/]) ?/g, '$1'],
];

/**
 * A period as a document prints it, in lower case with short months, one kind of dash and no footnote marks.
 */
export const normaliseWritten = (text: string): string => {
  const shortMonths = text.toLowerCase().replace(longMonth, (name) => name.slice(0, 3));
  return steps.reduce((so, [pattern, by]) => so.replace(pattern, by), shortMonths);
};
