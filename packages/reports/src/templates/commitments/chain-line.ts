import type { ChainFigure, PromiseChain } from '@ragstone/assurance';
import { countByStatus } from '@ragstone/rag';
import type { ChainLine } from '../../model/commitment-chain.ts';
import type { Words } from '../../words/words.ts';

/** The links of a chain in their order. */
export const links = ['actions', 'measures', 'indicators', 'figures'] as const;

/** The figures of a chain, each place of an indicator once: one that is late or contradicted is there, and not rated. */
export const figuresOf = (chain: PromiseChain): readonly ChainFigure[] => {
  const indicators = new Map(
    chain.measures.flatMap(({ indicators: all }) => all.map((each) => [each.id, each] as const)),
  );
  return [...indicators.values()].flatMap(({ figures }) => figures);
};

/** How far a promise reaches. It breaks at its first link that nothing fills, whatever comes after it. */
export const chainLine = ({ commitments }: Words, chain: PromiseChain): ChainLine => {
  const indicators = new Set(chain.measures.flatMap((measure) => measure.indicators.map(({ id }) => id)));
  const figures = figuresOf(chain);
  const counts = [chain.actions.length, chain.measures.length, indicators.size];
  const broken = links[[...counts, figures.length].indexOf(0)];
  return {
    label: chain.title,
    counts,
    figures: countByStatus(figures.map(({ status }) => status ?? 'not-rated')),
    breaks: broken === undefined ? null : commitments.picture.missing[broken],
  };
};
