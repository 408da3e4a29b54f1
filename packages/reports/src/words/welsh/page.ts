import type { page as english } from '../english/page.ts';

export const page: typeof english = {
  draft: 'DRAFFT',
  restricted: 'NID I’W GYHOEDDI',
  reportOf: 'Awdur yr adroddiad',
  contents: 'Cynnwys',
  skip: 'Neidio i’r adroddiad',
  figuresOfChart: 'Ffigurau’r siart hwn',
  pageOf: ['Tudalen ', ' o '],
  filter: { label: 'Dangos dim ond rhesi â ', of: ' o ', rows: ' o resi' },
  table: (headings, rows) =>
    `Colofnau: ${headings.join(', ')}. Rhesi: ${rows}, pob un wedi’i henwi gan ei chell gyntaf.`,
};
