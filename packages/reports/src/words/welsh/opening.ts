import type { Words } from '../words.ts';

const spans = {
  'year-to-date': '',
  quarter: ' yn y chwarter yn unig',
  'not-said': ' dros gyfnod nad oes neb yn ei nodi',
} as const;

export const opening: Words['opening'] = {
  noConditions: 'amodau cenedlaethol heb eu hadrodd',
  noMetrics: 'dim un prif fetrig wedi’i gyfrif',
  unrated: (count) => `prif fetrigau â ffigurau ond heb reol i’w sgorio: ${count}`,
  spend: (share, covers, isContradicted) =>
    `gwariant: ${share} o’r cynllun${spans[covers]}${isContradicted ? ' yn ôl ei linellau, nad ydynt yn dod i’r cyfanswm a argraffwyd' : ''}`,
  noSpend: 'gwariant heb ei adrodd',
};
