import type { Polarity } from '@ragstone/rag';
import type { Polarity as StatisticalPolarity } from '@ragstone/statistics';

/** Statistics know higher and lower. Closer to a value is neither: what it would call better may lie beyond it. */
export const statisticalPolarity = (polarity: Polarity): StatisticalPolarity =>
  typeof polarity === 'object' ? 'none' : polarity;
