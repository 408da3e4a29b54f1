import { otherLanguage } from '../../model/text.ts';
import type { SharedWords } from '../words.ts';
import { claimsTable } from './claims-table.ts';
import { days } from './days.ts';
import { escalations } from './escalations.ts';
import { exceptionsTable } from './exceptions-table.ts';
import { head } from './head.ts';
import { numbers } from './numbers.ts';
import { opening } from './opening.ts';
import { restricted } from './restricted.ts';
import { returns } from './returns.ts';
import { sources } from './sources.ts';
import { summary } from './summary.ts';

/**
 * Welsh, as far as it goes: the summary, the passages that it uses, and the page. No Welsh speaker has read it yet.
 * What comes from a workspace or from other packages stays in English and is marked as English.
 */
export const welsh: SharedWords = {
  language: 'cy',
  asWritten: (text) => otherLanguage('en', text),
  statuses: { green: 'Gwyrdd', amber: 'Oren', red: 'Coch', 'not-rated': 'Heb sgôr' },
  days,
  numbers,
  head,
  opening,
  sources,
  claimsTable,
  escalations,
  exceptionsTable,
  restricted,
  returns,
  summary,
};
