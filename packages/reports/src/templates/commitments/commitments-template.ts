import { paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { cell, numbers, row, words } from '../../model/table.ts';
import { link } from '../../model/text.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { knownRecords, type PlanInScope, plansInScope } from '../../selections/plans-in-scope.ts';
import { promised } from '../../selections/promised.ts';
import { english } from '../../words/english/english.ts';
import { sentence } from '../../words/sentence.ts';
import type { Words } from '../../words/words.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { figuresOf } from './chain-line.ts';
import { chainPictures } from './chain-pictures.ts';
import { chainTable } from './chain-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { reviewTable } from './review-table.ts';

/** How many promises of a plan have each link of the chain. */
const reachOf = ({ chains }: PlanInScope) => {
  const having = (has: (chain: PlanInScope['chains'][number]) => boolean): number =>
    chains.filter(has).length;
  return {
    actions: having(({ actions }) => actions.length > 0),
    measures: having(({ measures }) => measures.length > 0),
    indicators: having(({ measures }) => measures.some(({ indicators }) => indicators.length > 0)),
    figures: having((chain) => figuresOf(chain).length > 0),
  };
};

/** How far the chains of a plan reach: of so many promises so many have an action, a measure, an indicator, a figure. */
const sayReach = ({ commitments }: Words, of: PlanInScope): string => {
  const what = of.chains.every(({ kind }) => kind === 'project') ? 'project' : 'commitment';
  return sentence(commitments.chains.reach(what, of.chains.length, reachOf(of)));
};

const ofPlan = (scope: PaperScope, of: PlanInScope): Section => {
  const chain = chainTable(scope, of);
  const evidence = evidenceTable(scope.words, of);
  return section(of.plan.id, of.plan.title, [
    paragraph(sayReach(scope.words, of)),
    ...chainPictures(scope.words, of, chain),
    table(chain),
    ...(evidence === null ? [] : [table(evidence)]),
  ]);
};

/** How far the chains of each plan reach, side by side; every plan leads to where it is told at length. */
const atAGlance = ({ words: said }: PaperScope, plans: readonly PlanInScope[]): Section => {
  const { glance: says } = said.commitments;
  return section('at-a-glance', says.heading, [
    paragraph(says.lead),
    table({
      id: 'at-a-glance-table',
      caption: says.caption,
      columns: [
        words(says.columns.plan, 2.4),
        ...[
          says.columns.promises,
          says.columns.actions,
          says.columns.measures,
          says.columns.indicators,
          says.columns.figures,
        ].map((heading) => numbers(heading, 0.8)),
      ],
      rows: plans.map((of) => {
        const { actions, measures, indicators, figures } = reachOf(of);
        return row(
          cell([link(of.plan.id, of.plan.title)]),
          ...[of.chains.length, actions, measures, indicators, figures].map(String),
        );
      }),
      notes: [],
      reading: 'by-row',
    }),
  ]);
};

/** The reviews of the strategies that the plans deliver. */
const reviewsOf = (scope: PaperScope, plans: readonly PlanInScope[]): readonly Section[] => {
  const records = knownRecords(scope);
  const delivered = new Set(plans.map(({ plan }) => plan.delivers));
  const strategies = records.strategies.filter(({ versions }) =>
    versions.some(({ id }) => delivered.has(id)),
  );
  const versions = strategies.flatMap((strategy) => strategy.versions);
  const tables = records.strategyReviews.flatMap((review) => {
    const from = versions.find(({ id }) => id === review.from);
    return from === undefined ? [] : [table(reviewTable(scope.words, review, from, records))];
  });
  return tables.length === 0
    ? []
    : [
        section('reviews', scope.words.commitments.reviews.heading, [
          paragraph(scope.words.commitments.reviews.lead),
          ...tables,
        ]),
      ];
};

/** What does not hold between a promise and its evidence, as far as it concerns these plans and their strategies. */
const gaps = (scope: PaperScope, plans: readonly PlanInScope[]): Section => {
  const { gaps: says } = scope.words.commitments;
  const planIds = new Set(plans.map(({ plan }) => plan.id));
  const delivered = new Set(plans.map(({ plan }) => plan.delivers));
  const { strategies, strategyReviews } = knownRecords(scope);
  const own = strategies.filter(({ versions }) => versions.some(({ id }) => delivered.has(id)));
  const others = new Set([
    ...own.flatMap(({ id, versions }) => [id, ...versions.map((version) => version.id)]),
  ]);
  for (const review of strategyReviews) if (others.has(review.from)) others.add(review.id);
  const findings = scope.assessment.findings.filter(
    ({ subject: { plan, version, review, strategy } }) =>
      (plan !== undefined && planIds.has(plan)) ||
      [version, review, strategy].some((id) => id !== undefined && others.has(id)),
  );
  const of = findingsTable('gaps-table', says.caption, scope, findings, ['error', 'warning', 'info']);
  return section('gaps', says.heading, of === null ? [paragraph(says.none)] : [table(of)]);
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const { commitments: says } = scope.words;
  const plans = plansInScope(scope);
  const chained = plans.filter(({ chains }) => chains.length > 0);
  return ruleMadePaper('commitments', says.title, scope, promised(scope), [
    ...(chained.length === 0
      ? [section('chains', says.chains.heading, [paragraph(says.chains.none(scope.boardTitle))])]
      : [atAGlance(scope, chained), ...chained.map((plan) => ofPlan(scope, plan))]),
    ...reviewsOf(scope, plans),
    gaps(scope, plans),
  ]);
};

/** The chain from each promise to its evidence, with its gaps and what became of earlier promises. */
export const commitmentsTemplate: Template = { title: english.commitments.title, fill };
