import { paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { knownRecords, type PlanInScope, plansInScope } from '../../selections/plans-in-scope.ts';
import { promised } from '../../selections/promised.ts';
import { counted } from '../../words/counted.ts';
import { sentences } from '../../words/sentence.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { figuresOf } from './chain-line.ts';
import { chainPictures } from './chain-pictures.ts';
import { chainTable } from './chain-table.ts';
import { evidenceTable } from './evidence-table.ts';
import { reviewTable } from './review-table.ts';

/** How far the chains of a plan reach: of so many promises so many have an action, a measure, an indicator, a figure. */
const sayReach = ({ chains }: PlanInScope): string => {
  const having = (has: (chain: PlanInScope['chains'][number]) => boolean): number =>
    chains.filter(has).length;
  const indicated = having(({ measures }) => measures.some(({ indicators }) => indicators.length > 0));
  const what = chains.every(({ kind }) => kind === 'project') ? 'project' : 'commitment';
  return sentences(
    `Of ${counted(chains.length, what)} ${having(({ actions }) => actions.length > 0)} have an action, ${having(({ measures }) => measures.length > 0)} a measure of success, ${indicated} an indicator and ${having((chain) => figuresOf(chain).length > 0)} a figure in this workspace`,
  );
};

const ofPlan = (scope: PaperScope, of: PlanInScope): Section => {
  const chain = chainTable(scope, of);
  const evidence = evidenceTable(of);
  return section(of.plan.id, of.plan.title, [
    paragraph(sayReach(of)),
    ...chainPictures(of, chain),
    table(chain),
    ...(evidence === null ? [] : [table(evidence)]),
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
    return from === undefined ? [] : [table(reviewTable(review, from, records))];
  });
  return tables.length === 0
    ? []
    : [
        section('reviews', 'What became of earlier promises', [
          paragraph(
            'A review keeps, changes, transfers or removes each commitment. What came of them is counted once.',
          ),
          ...tables,
        ]),
      ];
};

/** What does not hold between a promise and its evidence, as far as it concerns these plans and their strategies. */
const gaps = (scope: PaperScope, plans: readonly PlanInScope[]): Section => {
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
  const of = findingsTable('gaps-table', 'Gaps, gravest first', scope, findings, [
    'error',
    'warning',
    'info',
  ]);
  return section(
    'gaps',
    'Where the chain does not hold',
    of === null ? [paragraph('Nowhere.')] : [table(of)],
  );
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const plans = plansInScope(scope);
  const chained = plans.filter(({ chains }) => chains.length > 0);
  return ruleMadePaper('commitments', 'Commitments and their evidence', scope, promised(scope), [
    ...(chained.length === 0
      ? [
          section('chains', 'From promise to evidence', [
            paragraph(`No plan that was known on the day promises anything to ${scope.boardTitle}.`),
          ]),
        ]
      : chained.map((plan) => ofPlan(scope, plan))),
    ...reviewsOf(scope, plans),
    gaps(scope, plans),
  ]);
};

/** The chain from each promise to its evidence, with its gaps and what became of earlier promises. */
export const commitmentsTemplate: Template = { title: 'Commitments and their evidence', fill };
