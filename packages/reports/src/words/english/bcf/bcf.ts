import { appendices } from './appendices.ts';
import { decisions } from './decisions.ts';
import { exceptions } from './exceptions.ts';
import { implications } from './implications.ts';
import { metrics } from './metrics.ts';
import { money } from './money.ts';
import { opening } from './opening.ts';
import { returns } from './returns.ts';
import { statements } from './statements.ts';

/** The Better Care Fund paper that a health and wellbeing board files. */
export const bcf = {
  opening,
  decisions,
  metrics,
  money,
  returns,
  statements,
  exceptions,
  implications,
  appendices,
};
