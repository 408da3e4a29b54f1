import { known, type Maybe, type Reason } from '@ragstone/rag';
import { figureBeside } from './figure-beside.ts';
import type { FigureInQuestion } from './figure-in-question.ts';

/**
 * Whether the figure is due and not there. One that is withheld has come; of one that is otherwise in doubt nobody can
 * say.
 */
export const overdueFact = (figure: FigureInQuestion): Maybe<boolean> => {
  const own = figureBeside(figure, figure.request);
  if (own.known) return known(false);
  if (own.reasons.some((reason) => reason === 'late' || reason === 'no-data')) return known(true);
  return own.reasons.every((reason) => hasComeOrIsNotDue.has(reason)) ? known(false) : own;
};

const hasComeOrIsNotDue: ReadonlySet<Reason> = new Set<Reason>(['suppressed', 'not-yet-due', 'in-progress']);
