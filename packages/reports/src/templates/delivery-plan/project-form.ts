import type { ChainMeasure, PromiseChain } from '@ragstone/assurance';
import type { Project } from '@ragstone/commitments';
import { statusWords } from '@ragstone/rag';
import { type Cell, cell, groupRow, type Row, row, type Table, words } from '../../model/table.ts';
import { status, strong, type Text } from '../../model/text.ts';
import { printedFigure, printedTarget, sayPace, standsAs } from '../../passages/chain-figure.ts';
import { reasonsInWords } from '../../passages/status-words.ts';
import { subjectReasons } from '../../passages/subject-reasons.ts';
import type { PaperScope } from '../../selections/paper-scope.ts';
import type { PlanInScope } from '../../selections/plans-in-scope.ts';
import { titleOfEither } from '../../selections/titles.ts';
import { printDay } from '../../words/print-day.ts';
import { lowered, sentence } from '../../words/sentence.ts';

/**
 * The projects of a plan in the seven columns in which such plans report, each under its own heading so that the others
 * have room. The computed status stands beside the stated one.
 */
export const projectForm = (scope: PaperScope, of: PlanInScope): Table => ({
  id: `${of.plan.id}-projects`,
  caption: 'Projects as reported, and as their figures have it',
  columns: [
    words('Status for the period', 1.2),
    words('Figures and targets', 1.7),
    words('Update', 1.2),
    words('Next steps', 1.5),
    words('Groups in need', 1.1),
    words('Risks and mitigations', 1.3),
  ],
  rows: of.plan.projects.flatMap((project): readonly Row[] => [
    groupRow(project.title),
    row(
      statedCell(of, project),
      figuresCell(of.chains.find((chain) => chain.kind === 'project' && chain.id === project.id)),
      listed(project.update, 'Nothing reported'),
      stepsCell(scope, of, project),
      listed(project.groups, 'None named'),
      risksCell(of, project),
    ),
  ]),
  notes: [
    ['The status is in the words of the plan. Update, groups and risks are in short words of our own.'],
  ],
  reading: 'by-row',
});

const lines = (texts: readonly Text[], none: string): Cell =>
  texts.length === 0 ? cell(none) : cell([], ...texts);

const listed = (items: readonly string[], none: string): Cell =>
  lines(
    items.map((item) => [sentence(item)]),
    none,
  );

const statedCell = (of: PlanInScope, { id, status: stated }: Project): Cell => {
  const judged = of.judged('project', id);
  const says = stated === null ? 'Left empty' : `“${stated}”`;
  if (judged === null) return cell(says);
  const why = judged.outcome ?? reasonsInWords(judged.reasons, subjectReasons);
  return cell(
    says,
    [status(judged.status, statusWords[judged.status])],
    ...(why === '' ? [] : [[sentence(why)]]),
  );
};

const figuresCell = (chain: PromiseChain | undefined): Cell =>
  lines((chain?.measures ?? []).flatMap(measureTexts), 'No measure');

const measureTexts = ({ says, target, indicators }: ChainMeasure): readonly Text[] => {
  const figures = indicators.flatMap((indicator) => indicator.figures);
  return [
    [strong(says), `: ${lowered(printedTarget(target))}.`],
    ...(figures.length === 0 ? [['No figure.']] : []),
    ...figures.map(
      (figure): Text => [
        `${figure.placeName} ${printedFigure(figure)}: `,
        ...standsAs(figure),
        figure.pace === null ? '.' : `. ${sayPace(figure.pace, figure)}`,
      ],
    ),
  ];
};

const stepsCell = ({ workspace }: PaperScope, of: PlanInScope, project: Project): Cell =>
  lines(
    of.actions
      .filter(({ serves }) => serves.includes(project.id))
      .map(({ id, says, owners, due }): Text => {
        const judged = of.judged('action', id);
        const owner = owners.map((each) => titleOfEither(workspace, each)).join(', ');
        const colour =
          judged === null || judged.status === 'not-rated'
            ? []
            : [' ', status(judged.status, judged.outcome ?? statusWords[judged.status])];
        return [
          `${says}: ${owner === '' ? 'no owner' : owner}, ${due === null ? 'no date' : `due ${printDay(due)}`}.`,
          ...colour,
        ];
      }),
    'None',
  );

const risksCell = (of: PlanInScope, { id }: Project): Cell => {
  const risks = of.plan.risks.filter(({ about }) => about.includes(id));
  const mitigations = [...new Set(risks.flatMap((risk) => risk.mitigations))];
  const said = risks.map(
    ({ says, likelihood }): Text => [
      `${says}: ${likelihood === null ? 'not weighed' : lowered(likelihood)}.`,
    ],
  );
  const done: readonly Text[] =
    mitigations.length === 0
      ? [['No mitigation.']]
      : [[strong('Mitigations'), `: ${mitigations.map(lowered).join('; ')}.`]];
  return lines(risks.length === 0 ? [] : [...said, ...done], 'None named');
};
