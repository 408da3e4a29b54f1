import type { Status } from '@ragstone/rag';
import { type Block, callout, paragraph, table } from '../../model/block.ts';
import { type Section, section } from '../../model/paper.ts';
import { type Inline, status } from '../../model/text.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { metricDetail } from './metric-detail.ts';
import { metricTable } from './metric-table.ts';

const conflicts = (paper: BcfPaper): readonly Block[] => {
  const said = paper.headlines.flatMap(({ judgement, parts }) =>
    [judgement, ...parts].flatMap((each) =>
      each.conflicts.map((conflict) => `${each.title}: ${paper.scope.say(conflict.message)}`),
    ),
  );
  return said.length === 0 ? [] : [callout(paper.scope.words.bcf.metrics.conflicts, said)];
};

export const performance = (paper: BcfPaper): Section => {
  const { bcf, statuses } = paper.scope.words;
  const { metrics: says } = bcf;
  const shown = (of: Status): Inline => status(of, statuses[of]);
  return section(
    'performance',
    says.heading,
    [
      paragraph(says.lead(shown('green'), shown('amber'), shown('red'), shown('not-rated'))),
      ...(paper.headlines.length === 0 ? [paragraph(says.none)] : [table(metricTable(paper))]),
      ...conflicts(paper),
    ],
    paper.headlines.map((headline) => metricDetail(paper, headline)),
  );
};
