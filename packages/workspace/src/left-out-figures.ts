import type { Report } from './fault.ts';
import type { FigureReference } from './figure-identity.ts';
import type { Register } from './register.ts';

/** The figures that cannot be used because a record that they refer to was refused. */
export interface LeftOutFigures {
  readonly count: (what: FigureReference, id: string) => void;
  readonly tell: () => void;
}

/** Counts the figures that are left out because of a record that was refused, and says so once for each record. */
export const leftOutFigures = (register: Register, report: Report): LeftOutFigures => {
  const counts = new Map<string, { readonly what: FigureReference; readonly id: string; figures: number }>();
  return {
    count: (what: FigureReference, id: string): void => {
      const entry = counts.get(`${what} ${id}`) ?? { what, id, figures: 0 };
      entry.figures++;
      counts.set(`${what} ${id}`, entry);
    },
    tell: (): void => {
      for (const facts of counts.values()) {
        report({ code: 'figures-left-out', facts, spot: register.refusedAt(facts.what, facts.id) });
      }
    },
  };
};
