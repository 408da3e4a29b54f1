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
const beyond = ({ scope }: BcfPaper, { conflicts }: Judgement): string | null =>
  conflicts.length === 0 ? null : scope.words.bcf.metrics.detail.contradicted;

const figures = (paper: BcfPaper, of: Judgement): readonly Block[] => {
  const points = series(paper, of);
  const drawn = points.some((each) => each.value !== null) && points.some((each) => each.target !== null);
  return drawn ? [seriesFigure(paper.scope.words, of, points, paper.metric(of.metric)?.polarity)] : [];
};

/** One metric at length: how far off, how often, on which months, and the charts of it and of its parts. */
export const metricDetail = (paper: BcfPaper, { judgement, parts }: HeadlineMetric): SectionPart => {
  const { words } = paper.scope;
  const { detail: says } = words.bcf.metrics;
  const of = series(paper, judgement);
  const told = sentences(
    distance(words, judgement),
    likeForLike(words, judgement),
    missesInWords(words, of),
    openRunInWords(words, of),
    missing(words, judgement, paper.scope.workspace),
    beyond(paper, judgement),
  );
  const drawn = [judgement, ...parts].flatMap((each) => figures(paper, each));
  const partRuns = parts.flatMap((part) => {
    const run = sentences(
      missesInWords(words, series(paper, part)),
      openRunInWords(words, series(paper, part)),
    );
    return run === '' ? [] : [paragraph(says.run(part.title, run))];
  });
  return {
    id: `metric-${judgement.metric.replaceAll('.', '-')}${paper.scope.places.length > 1 ? `-${judgement.place.replaceAll(':', '-').toLowerCase()}` : ''}`,
    heading: paper.scope.places.length > 1 ? `${judgement.title}, ${judgement.placeName}` : judgement.title,
    blocks: [
      paragraph(told === '' ? says.nothing : told),
      ...evidenceList(paper.scope, judgement),
      ...partRuns,
      ...drawn,
    ],
  };
};
