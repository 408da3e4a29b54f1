import { type Block, callout, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { status } from '../../model/text.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { metricDetail } from './metric-detail.ts';
import { metricTable } from './metric-table.ts';

const conflicts = (paper: BcfPaper): readonly Block[] => {
  const said = paper.headlines.flatMap(({ judgement, parts }) =>
    [judgement, ...parts].flatMap((each) =>
      each.conflicts.map((conflict) => `${each.title}: ${paper.scope.say(conflict.message)}`),
    ),
  );
  return said.length === 0 ? [] : [callout('Where the evidence contradicts itself', said)];
};

export const performance = (paper: BcfPaper): Section =>
  section(
    'performance',
    'Performance',
    [
      paragraph([
        'Each actual is set against the target for the same months. ',
        status('green', 'Green'),
        ', ',
        status('amber', 'Amber'),
        ' and ',
        status('red', 'Red'),
        ' are what a rule gives; ',
        status('not-rated', 'Not rated'),
        ' means that no honest colour could be given, and never stands for green. The words under a status are those of the national return.',
      ]),
      ...(paper.headlines.length === 0
        ? [paragraph('No headline metric was judged.')]
        : [table(metricTable(paper))]),
      ...conflicts(paper),
    ],
    paper.headlines.map((headline) => metricDetail(paper, headline)),
  );
