import { type Block, list, paragraph, table } from '../../model/block.ts';
import { type Paper, type Section, section } from '../../model/paper.ts';
import { exceptionsTable } from '../../passages/exceptions-table.ts';
import { findingsTable } from '../../passages/findings-table.ts';
import { risksTable } from '../../passages/risks-table.ts';
import { sourceText } from '../../passages/source-text.ts';
import type { PaperInput } from '../../selections/paper-input.ts';
import { type PaperScope, paperScope } from '../../selections/paper-scope.ts';
import { type PlanInScope, plansInScope } from '../../selections/plans-in-scope.ts';
import { promised } from '../../selections/promised.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { english } from '../../words/english/english.ts';
import { capitalised, sentences } from '../../words/sentence.ts';
import { ruleMadePaper } from '../rule-made-paper.ts';
import type { Template } from '../template.ts';
import { actionsTable } from './actions-table.ts';
import { commitmentForm } from './commitment-form.ts';
import { planHead } from './plan-head.ts';
import { pointsTable } from './points-table.ts';
import { projectForm } from './project-form.ts';

/** The exceptions of some plans, gravest first, under the counts that the rules make. */
const overview = (scope: PaperScope, plans: readonly PlanInScope[]): Section => {
  const { overview: says } = scope.words.deliveryPlans;
  const ids = new Set(plans.map(({ plan }) => plan.id));
  const exceptions = scope.exceptions.filter(({ subject }) => ids.has(subject.plan ?? ''));
  const red = exceptions.filter((each) => each.status === 'red').length;
  const ownIds = new Set(
    scope.assessment.subjects.filter(({ plan }) => ids.has(plan ?? '')).map(({ id }) => id),
  );
  const counts = scope.assessment.rollUps
    .filter(({ members }) => members.some(({ subject }) => ownIds.has(subject.id ?? '')))
    .map((rollUp) => capitalised(rollUp.says));
  if (plans.length === 0)
    return section('exceptions', says.heading, [paragraph(says.none(scope.boardTitle))]);
  return section('exceptions', says.heading, [
    paragraph(sentences(...counts, says.count(exceptions.length, plans.length, red))),
    ...(exceptions.length === 0
      ? []
      : [table(exceptionsTable('exceptions-table', says.caption, { ...scope, exceptions }))]),
  ]);
};

const caseStudies = ({ words }: PaperScope, { plan }: PlanInScope): readonly Block[] =>
  plan.caseStudies.length === 0
    ? []
    : [
        paragraph(words.deliveryPlans.caseStudies),
        list(plan.caseStudies.map(({ title, source }) => [`${title} (`, ...sourceText(source, words), ').'])),
      ];

const watched = ({ words, workspace }: PaperScope, { plan }: PlanInScope): readonly Block[] =>
  (['watch', 'sponsor'] as const).flatMap((kind) => {
    const { watched: said } = words.deliveryPlans;
    const entries = plan.watched.filter(({ list: of }) => of === kind);
    if (entries.length === 0) return [];
    return [
      paragraph(said.lists[kind]),
      list(
        entries.map(({ says, id, owners, source }) => [
          said.entry(
            says ?? id,
            owners.map((owner) => titleOfEither(workspace, owner)),
          ),
          ...sourceText(source, words),
          ').',
        ]),
      ),
    ];
  });

/** A plan in the form in which it is printed, with what the rules and the checks make of it. */
const ofPlan = (scope: PaperScope, of: PlanInScope): Section => {
  const { plan, chains, actions } = of;
  const delivers = chains.some(({ kind }) => kind === 'commitment');
  const reports = plan.projects.length > 0;
  const findings = findingsTable(
    `${plan.id}-findings`,
    scope.words.deliveryPlans.findings,
    scope,
    scope.assessment.findings.filter(({ subject }) => subject.plan === plan.id),
    ['error', 'warning', 'info'],
  );
  return section(plan.id, plan.title, [
    planHead(scope, of),
    ...(reports ? [table(projectForm(scope, of))] : []),
    ...(delivers ? [table(commitmentForm(scope, of))] : []),
    ...(!reports && !delivers && actions.length > 0 ? [table(actionsTable(scope, of))] : []),
    ...(!reports && plan.risks.length > 0 ? [table(risksTable(`${plan.id}-risks`, plan.risks, scope))] : []),
    ...(plan.pointsForEscalation.length > 0 ? [table(pointsTable(scope, of))] : []),
    ...watched(scope, of),
    ...caseStudies(scope, of),
    ...(findings === null ? [] : [table(findings)]),
  ]);
};

const fill = (input: PaperInput): Paper => {
  const scope = paperScope(input);
  const plans = plansInScope(scope);
  return ruleMadePaper('delivery-plan', scope.words.deliveryPlans.title, scope, promised(scope), [
    overview(scope, plans),
    ...plans.map((plan) => ofPlan(scope, plan)),
  ]);
};

/** Every delivery plan in the form in which it is printed, with owners, days, statuses and what is missing. */
export const deliveryPlanTemplate: Template = { title: english.deliveryPlans.title, fill };
