import { printDay } from '@ragstone/calendar';
import type { Finding } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';

/** A day before every document and figure: nothing was known then, and every rating would be missing for a slip of the year. */
export const somethingIsPublished = ({
  workspace: { documents },
  book,
  asOf,
}: Knowledge): readonly Finding<'nothing-published'>[] => {
  const [first, ...others] = documents;
  if (first === undefined || book.all.length > 0) return [];
  const earliest = others.reduce((least, each) => (each.published < least.published ? each : least), first);
  if (earliest.published <= asOf) return [];
  return [
    {
      code: 'nothing-published',
      severity: 'error',
      subject: {},
      message: `No document had been published by ${printDay(asOf)}: the first is ${earliest.id}, of ${printDay(earliest.published)}. Nothing was known, so nothing is rated. Is the day right?`,
      figures: {},
      at: earliest.at,
      source: null,
    },
  ];
};
