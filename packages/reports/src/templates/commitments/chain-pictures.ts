import type { Figure } from '../../model/block.ts';
import { type ChainLine, mostPromises } from '../../model/commitment-chain.ts';
import type { Table } from '../../model/table.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { counted } from '../../words/counted.ts';
import { sentences } from '../../words/sentence.ts';
import { chainLine, missingLinks } from './chain-line.ts';

const links = ['Actions', 'Measures', 'Indicators'] as const;

const inWords = (rows: readonly ChainLine[]): string => {
  const whole = rows.filter(({ breaks }) => breaks === null).length;
  return sentences(
    `${whole === 0 ? 'None' : whole} of ${counted(rows.length, 'promise')} ${whole < 2 ? 'reaches' : 'reach'} a figure`,
    ...missingLinks.flatMap((what) => {
      const broken = rows.filter(({ breaks }) => breaks === what);
      return broken.length === 0 ? [] : [`${what}: ${broken.map(({ label }) => label).join('; ')}`];
    }),
  );
};

/** The chains of a plan as pictures, a dozen promises in each: what each reaches, and where it breaks. */
export const chainPictures = ({ plan, chains }: PlanInScope, table: Table): readonly Figure[] => {
  const lines = chains.map(chainLine);
  const parts = Math.ceil(lines.length / mostPromises);
  return Array.from({ length: parts }, (_, part): Figure => {
    const rows = lines.slice(part * mostPromises, (part + 1) * mostPromises);
    const of = parts === 1 ? '' : `, part ${part + 1} of ${parts}`;
    return {
      kind: 'figure',
      id: `${plan.id}-chain-picture-${part + 1}`,
      chart: {
        kind: 'commitment-chain',
        title: `${plan.title}${of}`,
        links,
        evidence: 'Figures',
        rows,
      },
      alternative: [inWords(rows)],
      remarks: [[`Its numbers stand in the table “${table.caption}”.`]],
      table: null,
    };
  });
};
