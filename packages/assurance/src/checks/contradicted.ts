import { printPeriod } from '@ragstone/calendar';
import type { Finding } from '@ragstone/rag';
import type { Knowledge } from '../knowledge.ts';
import { type FigureFindingCode, figureFinding } from './figure-finding.ts';

/** Two values for one figure on one basis, known from the same day: neither is used. */
export const contradicted = ({ book }: Knowledge): readonly Finding<FigureFindingCode>[] =>
  book.all.flatMap(({ figure, contradictedBy }) =>
    contradictedBy.map((other) =>
      figureFinding(
        figure,
        'figures-contradict',
        'error',
        `${book.metric(figure.metric).title}, ${figure.role} for ${printPeriod(figure.period)}: ${figure.value ?? 'nothing'} at line ${figure.source.line} and ${other.value ?? 'nothing'} at line ${other.source.line} are known from the same day. Neither is used.`,
        { one: figure.value ?? '', other: other.value ?? '' },
      ),
    ),
  );
