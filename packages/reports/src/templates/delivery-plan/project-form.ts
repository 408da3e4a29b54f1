import type { ChainMeasure, PromiseChain } from '@ragstone/assurance';
import type { Project } from '@ragstone/commitments';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { status, strong, type Text } from '../../model/text.ts';
import { printedFigure, printedTarget, sayPace, standsAs } from '../../passages/chain-figure.ts';
import { reasonsInWords } from '../../passages/status-words.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { lowered, sentence } from '../../words/sentence.ts';

/**
 * The projects of a plan in the seven columns in which such plans report, each under its own heading so that the others
 * have room. The computed status stands beside the stated one.
 */
export const projectForm = (scope: PaperScope, of: PlanInScope): Table => {
  const { caption, columns, ...says } = scope.words.deliveryPlans.projects;
  return {
    id: `${of.plan.id}-projects`,
    caption,
    columns: [
      words(columns.status, 1.2),
      words(columns.figures, 1.7),
      words(columns.update, 1.2),
      words(columns.nextSteps, 1.5),
      words(columns.groups, 1.1),
      words(columns.risks, 1.3),
    ],
    rows: of.plan.projects.flatMap((project): readonly Row[] => [
      groupRow(project.title),
      row(
        statedCell(scope, of, project),
        figuresCell(
          scope,
          of.chains.find((chain) => chain.kind === 'project' && chain.id === project.id),
        ),
        listed(project.update, says.nothingReported),
        stepsCell(scope, of, project),
        listed(project.groups, says.noneNamed),
        risksCell(scope, of, project),
      ),
    ]),
    notes: [[says.note]],
    reading: 'by-row',
  };
};

const lines = (texts: readonly Text[], none: string): Cell =>
  texts.length === 0 ? cell(none) : cell([], ...texts);

const listed = (items: readonly string[], none: string): Cell =>
  lines(
    items.map((item) => [sentence(item)]),
    none,
  );

const statedCell = ({ words: said }: PaperScope, of: PlanInScope, { id, status: stated }: Project): Cell => {
  const { leftEmpty, stated: quoted } = said.deliveryPlans.projects;
  const judged = of.judged('project', id);
  const says = stated === null ? leftEmpty : quoted(stated);
  if (judged === null) return cell(says);
  const why = judged.outcome ?? reasonsInWords(said, judged.reasons, said.reasons.ofSubject);
  return cell(
    says,
    [status(judged.status, said.statuses[judged.status])],
    ...(why === '' ? [] : [[sentence(why)]]),
  );
};

const figuresCell = (scope: PaperScope, chain: PromiseChain | undefined): Cell =>
  lines(
    (chain?.measures ?? []).flatMap((measure) => measureTexts(scope, measure)),
    scope.words.deliveryPlans.projects.noMeasure,
  );

const measureTexts = (
  { words: said }: PaperScope,
  { says, target, indicators }: ChainMeasure,
): readonly Text[] => {
  const figures = indicators.flatMap((indicator) => indicator.figures);
  return [
    [strong(says), `: ${lowered(printedTarget(said, target))}.`],
    ...(figures.length === 0 ? [[said.deliveryPlans.projects.noFigure]] : []),
    ...figures.map(
      (figure): Text => [
        `${figure.placeName} ${printedFigure(said, figure)}: `,
        ...standsAs(said, figure),
        figure.pace === null ? '.' : `. ${sayPace(said, figure.pace, figure)}`,
      ],
    ),
  ];
};

const stepsCell = ({ words: said, workspace }: PaperScope, of: PlanInScope, project: Project): Cell =>
  lines(
    of.actions
      .filter(({ serves }) => serves.includes(project.id))
      .map(({ id, says, owners, due }): Text => {
        const judged = of.judged('action', id);
        const titles = owners.map((each) => titleOfEither(workspace, each));
        const colour =
          judged === null || judged.status === 'not-rated'
            ? []
            : [' ', status(judged.status, judged.outcome ?? said.statuses[judged.status])];
        return [said.deliveryPlans.projects.step(says, titles, due), ...colour];
      }),
    said.deliveryPlans.projects.noStep,
  );

const risksCell = ({ words: said }: PaperScope, of: PlanInScope, { id }: Project): Cell => {
  const { mitigations: heading, noMitigation, noneNamed, risk: told } = said.deliveryPlans.projects;
  const risks = of.plan.risks.filter(({ about }) => about.includes(id));
  const mitigations = [...new Set(risks.flatMap((risk) => risk.mitigations))];
  const all = risks.map(
    ({ says, likelihood }): Text => [told(says, likelihood === null ? null : lowered(likelihood))],
  );
  const done: readonly Text[] =
    mitigations.length === 0
      ? [[noMitigation]]
      : [[strong(heading), `: ${mitigations.map(lowered).join('; ')}.`]];
  return lines(risks.length === 0 ? [] : [...all, ...done], noneNamed);
};
