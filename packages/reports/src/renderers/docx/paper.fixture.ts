import { callout, definition, definitions, list, paragraph, remark, table } from '../../model/block.ts';
import type { DrawnFigure } from '../../model/drawn-figure.ts';
import { numberParagraphs } from '../../model/number-paragraphs.ts';
import { type Paper, section } from '../../model/paper.ts';
import { groupRow, numbers, row, totalRow, words } from '../../model/table.ts';
import { link, status } from '../../model/text.ts';

/** A draft with every kind of block. */
export const paper: Paper = {
  schema: 'ragstone.paper/1',
  template: 'by-hand',
  fileStem: 'discharge',
  title: {
    subject: 'Discharge delays',
    board: 'Health and Wellbeing Board',
    day: '2026-06-15',
    date: '15 June 2026',
    reportOf: 'Director of Adults and Communities',
    facts: [{ term: 'Evidence known on', says: ['15 June 2026'] }],
  },
  draft: 'Nobody adopted the rules.',
  sections: numberParagraphs([
    section(
      'performance',
      'Performance',
      [
        paragraph([status('red', 'Red'), ', see ', link('spend', 'the spend'), '.'], ['note it;', 'agree.']),
        remark('None.'),
        list(['One', 'Two']),
        callout('Beware', ['Two sources disagree.']),
      ],
      [
        {
          id: 'finance',
          heading: 'Finance',
          blocks: [
            table({
              id: 'spend',
              caption: 'Spend by source',
              columns: [words('Source', 2), numbers('Planned')],
              rows: [groupRow('Grants'), row('A grant', '£1'), totalRow('All', '£1')],
              notes: [['Rounded.']],
              reading: 'as-grid',
            }),
            {
              kind: 'figure',
              id: 'delay',
              chart: {
                kind: 'over-time',
                title: 'Delay',
                unit: 'days',
                decimals: 1,
                betterIs: 'lower',
                points: [{ label: 'Apr', actual: 0.4, plan: null, mark: 'unjudged' }],
              },
              alternative: ['Delay was 0.4 days in April.'],
              table: {
                id: 'delay-figures',
                caption: 'Delay: the figures of the chart',
                columns: [words('Month'), numbers('Delay')],
                rows: [row('April', '0.4 days')],
                notes: [],
                reading: 'as-grid',
              },
            },
            definitions([definition('Delay', 'Days from ready to gone.')]),
            paragraph('The last.'),
          ],
        },
      ],
    ),
  ]),
};

export const figures: readonly DrawnFigure[] = [
  {
    id: 'delay',
    svg: '<svg/>',
    png: Uint8Array.of(137, 80, 78, 71),
    width: 200,
    height: 160,
    headingHeight: 40,
  },
];
