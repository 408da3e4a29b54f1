import type { Judgement } from '@ragstone/assurance';
import { type Block, paragraph } from '../../model/block.ts';
import type { SectionPart } from '../../model/paper.ts';
import { evidenceList } from '../../passages/evidence-list.ts';
import { missesInWords, openRunInWords } from '../../passages/misses.ts';
import type { HeadlineMetric } from '../../selections/headline-metrics.ts';
import { periodSeries } from '../../selections/period-series.ts';
import { sentences } from '../../words/sentence.ts';
import type { BcfPaper } from './bcf-paper.ts';
import { distance, likeForLike, missing } from './metric-words.ts';
import { seriesFigure } from './series-figure.ts';

const series = (paper: BcfPaper, of: Judgement): readonly Judgement[] =>
  periodSeries(paper.scope.judgements, of, paper.year ?? of.period);

/** What contradicts a metric is boxed above all of them. */
const beyond = (judgement: Judgement): string | null =>
  judgement.conflicts.length === 0 ? null : 'The box above says how other figures contradict it';

const figures = (paper: BcfPaper, of: Judgement): readonly Block[] => {
  const points = series(paper, of);
  const drawn = points.some((each) => each.value !== null) && points.some((each) => each.target !== null);
  return drawn ? [seriesFigure(of, points, paper.metric(of.metric)?.polarity)] : [];
};

/** One metric at length: how far off, how often, on which months, and the charts of it and of its parts. */
export const metricDetail = (paper: BcfPaper, { judgement, parts }: HeadlineMetric): SectionPart => {
  const of = series(paper, judgement);
  const told = sentences(
    distance(judgement),
    likeForLike(judgement),
    missesInWords(paper.scope.words, of),
    openRunInWords(paper.scope.words, of),
    missing(judgement, paper.scope.workspace),
    beyond(judgement),
  );
  const drawn = [judgement, ...parts].flatMap((each) => figures(paper, each));
  const partRuns = parts.flatMap((part) => {
    const run = sentences(
      missesInWords(paper.scope.words, series(paper, part)),
      openRunInWords(paper.scope.words, series(paper, part)),
    );
    return run === '' ? [] : [paragraph(`${part.title}. ${run}`)];
  });
  return {
    id: `metric-${judgement.metric.replaceAll('.', '-')}${paper.scope.places.length > 1 ? `-${judgement.place.replaceAll(':', '-').toLowerCase()}` : ''}`,
    heading: paper.scope.places.length > 1 ? `${judgement.title}, ${judgement.placeName}` : judgement.title,
    blocks: [
      paragraph(told === '' ? 'There is no figure and no target to set side by side.' : told),
      ...evidenceList(paper.scope, judgement),
      ...partRuns,
      ...drawn,
    ],
  };
};
