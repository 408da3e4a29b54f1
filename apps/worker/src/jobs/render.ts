import { lastPaperBefore, type ReportFile } from '@ragstone/history';
import { paperWriter, type TemplateId, templates } from '@ragstone/reports';
import { effectsFor } from './effects-for.ts';
import type { Job } from './job.ts';
import { htmlAlone, mediaTypes } from './paper-formats.ts';

const usualTemplate: TemplateId = 'exceptions';

/** Makes a board's paper in each of its formats, which says what has changed since its last, and sends it. */
export const renderJob: Job = async (input) => {
  const { occurrence, workspace, asOf, assessedOn, query, papers = htmlAlone } = input;
  const template = templateOf(occurrence.template);
  const { board } = occurrence;
  const since = await lastPaperBefore(query, { workspace: workspace.id, template, board, day: asOf });
  const paper = templates[template].fill({
    ...{ assessment: assessedOn(asOf), workspace, board: board ?? undefined },
    before: since === null ? undefined : assessedOn(since),
  });
  const write = paperWriter(paper, { fonts: papers.fonts });
  const made = [];
  for (const format of papers.formatsOf(board)) {
    for (const { fileName, bytes } of await write(format)) {
      made.push({ format, report: { name: fileName, template, format, board, since, bytes } });
    }
  }
  return {
    ...{ assessed: true, reports: made.map(({ report }): ReportFile => report) },
    effects: made.flatMap(({ format, report: { name, bytes } }) =>
      board === null
        ? []
        : effectsFor(input, board, {
            what: `${occurrence.key}/${name}`,
            ...{ subject: occurrence.says, mediaType: mediaTypes[format], bytes },
          }),
    ),
  };
};

const templateOf = (named: string | null): TemplateId => {
  const template = named ?? usualTemplate;
  if (Object.hasOwn(templates, template)) return template as TemplateId;
  throw new Error(`No template is called "${template}". There are ${Object.keys(templates).join(', ')}.`);
};
