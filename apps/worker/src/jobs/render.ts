import { lastPaperBefore, type ReportFile } from '@ragstone/history';
import { renderReport, type TemplateId, templates } from '@ragstone/reports';
import { effectsFor } from './effects-for.ts';
import type { Job } from './job.ts';

const usualTemplate: TemplateId = 'exceptions';
const format = 'html';

/** Makes a board's paper, which says what has changed since its last, and sends it. */
export const renderJob: Job = async (input) => {
  const { occurrence, workspace, asOf, assessedOn, query } = input;
  const template = templateOf(occurrence.template);
  const { board } = occurrence;
  const since = await lastPaperBefore(query, { workspace: workspace.id, template, board, day: asOf });
  const files = await renderReport(template, format, {
    ...{ assessment: assessedOn(asOf), workspace, board: board ?? undefined },
    before: since === null ? undefined : assessedOn(since),
  });
  const reports = files.map(
    ({ fileName, bytes }): ReportFile => ({ name: fileName, template, format, board, since, bytes }),
  );
  return {
    ...{ assessed: true, reports },
    effects: reports.flatMap(({ name, bytes }) =>
      board === null
        ? []
        : effectsFor(input, board, {
            what: `${occurrence.key}/${name}`,
            ...{ subject: occurrence.says, mediaType: 'text/html', bytes },
          }),
    ),
  };
};

const templateOf = (named: string | null): TemplateId => {
  const template = named ?? usualTemplate;
  if (Object.hasOwn(templates, template)) return template as TemplateId;
  throw new Error(`No template is called "${template}". There are ${Object.keys(templates).join(', ')}.`);
};
