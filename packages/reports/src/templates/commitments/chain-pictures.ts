import type { Figure } from '../../model/block.ts';
import { type ChainLine, mostPromises } from '../../model/commitment-chain.ts';
import type { Table } from '../../model/table.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { sentences } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { chainLine, links } from './chain-line.ts';

type Says = Words['commitments']['picture'];

const inWords = (says: Says, rows: readonly ChainLine[]): string =>
  sentences(
    says.reach(rows.filter(({ breaks }) => breaks === null).length, rows.length),
    ...links.flatMap((link) => {
      const where = says.missing[link];
      const broken = rows.filter(({ breaks }) => breaks === where);
      return broken.length === 0
        ? []
        : [
            says.broken(
              where,
              broken.map(({ label }) => label),
            ),
          ];
    }),
  );

/** The chains of a plan as pictures, a dozen promises in each: what each reaches, and where it breaks. */
export const chainPictures = (
  words: Words,
  { plan, chains }: PlanInScope,
  table: Table,
): readonly Figure[] => {
  const { picture: says } = words.commitments;
  const lines = chains.map((chain) => chainLine(words, chain));
  const parts = Math.ceil(lines.length / mostPromises);
  return Array.from({ length: parts }, (_, part): Figure => {
    const rows = lines.slice(part * mostPromises, (part + 1) * mostPromises);
    return {
      kind: 'figure',
      id: `${plan.id}-chain-picture-${part + 1}`,
      chart: {
        kind: 'commitment-chain',
        title: says.part(plan.title, part + 1, parts),
        links: says.links,
        evidence: says.evidence,
        rows,
      },
      alternative: [inWords(says, rows)],
      remarks: [[says.table(table.caption)]],
      table: null,
    };
  });
};
