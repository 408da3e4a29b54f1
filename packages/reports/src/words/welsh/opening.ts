import type { Words } from '../words.ts';

export const opening: Words['opening'] = {
  noConditions: 'amodau cenedlaethol heb eu hadrodd',
  noMetrics: 'dim un prif fetrig wedi’i gyfrif',
  unrated: (count) => `prif fetrigau â ffigurau ond heb reol i’w sgorio: ${count}`,
  spend: (share) => `gwariant: ${share} o’r cynllun`,
  noSpend: 'gwariant heb ei adrodd',
};
