import type { FormatId } from '@ragstone/reports';

/** From what takes longest: a long job left to the end would keep one thread busy and the others idle. */
const kinds: readonly (readonly FormatId[])[] = [
  ['pdf'],
  ['docx', 'pictures'],
  ['xlsx', 'ods', 'html', 'csv', 'markdown', 'json'],
];

/** The formats by what makes them: those of one kind load the same libraries, or draw the same pictures. */
export const kindsOf = (formats: readonly FormatId[]): readonly (readonly FormatId[])[] =>
  kinds.map((kind) => kind.filter((format) => formats.includes(format))).filter((kind) => kind.length > 0);
