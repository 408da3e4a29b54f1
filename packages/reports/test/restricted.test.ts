import type { Metric, Restriction } from '@ragstone/metrics';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type PaperInput, renderReport, type TemplateId, templateIds, templates } from '../src/index.ts';
import { restrictedParts } from '../src/selections/restricted-parts.ts';
import { pageMarks } from '../src/words/page-marks.ts';
import { asText } from './fixture/as-text.ts';
import { fonts } from './fixture/fonts.ts';
import { leicestershire } from './fixture/leicestershire.ts';
import { uptakeByPlace } from './fixture/uptake.ts';

const exempt: Restriction = { because: 'exempt', under: 'paragraph 3 of Schedule 12A' };
const why = 'exempt information under paragraph 3 of Schedule 12A';
const delay = 'bcf.discharge-delay';
const { workspace } = leicestershire;

const withMetric = (restricted: Restriction): PaperInput => ({
  ...leicestershire,
  workspace: {
    ...workspace,
    metrics: workspace.metrics.map((each) => (each.id === delay ? { ...each, restricted } : each)),
  },
});
const withAll = (restricted: Restriction): PaperInput => ({
  ...leicestershire,
  workspace: { ...workspace, restricted },
});
const whole = (input: PaperInput): PaperInput => ({ ...input, withRestricted: true });
const title = workspace.metrics.find(({ id }) => id === delay)?.title ?? '';

/** Every figure of the restricted metric, as papers print them. */
const figures = [
  ...new Set(
    leicestershire.assessment.judgements.flatMap(({ metric, value }) =>
      metric === delay && value !== null ? [`${value.toFixed(2)} days`] : [],
    ),
  ),
];

test.each(templateIds)(
  'the public version of %s holds no figure of a restricted metric, and says why',
  (template) => {
    expect(figures.length).toBeGreaterThan(1);
    const text = asText(template, 'json', withMetric(exempt));
    for (const figure of figures) expect(text).not.toContain(figure);
    expect(text).not.toContain(delay);
    expect(text).toContain(`${title}: ${why}.`);
    // Its name stands where it is said to be left out, and nowhere else.
    expect(text.split(title)).toHaveLength(2);
  },
);

test('what is said without a restriction would be seen to be missing', () => {
  const text = asText('dashboard', 'json', leicestershire);
  expect(figures.some((figure) => text.includes(figure))).toBe(true);
});

test('the whole is given when it is asked for: the same paper, marked, under a name of its own', () => {
  const { restricted, fileStem, ...paper } = templates.dashboard.fill(whole(withMetric(exempt)));
  const { fileStem: open, ...unmarked } = templates.dashboard.fill(leicestershire);
  expect(paper).toEqual(unmarked);
  expect(restricted).toEqual([`${title}: ${why}.`]);
  expect(fileStem).toBe(`${open}-not-for-publication`);
});

test.each(templateIds)(
  'of a workspace that is restricted, %s has its headings and why they are empty',
  (template) => {
    const paper = templates[template].fill(withAll(exempt));
    const { sections } = templates[template].fill(leicestershire);
    expect(paper.sections.map(({ heading }) => heading)).toEqual(sections.map(({ heading }) => heading));
    for (const { blocks, parts } of paper.sections) {
      expect(blocks).toEqual([{ kind: 'remark', text: [`Left out of the public version: ${why}.`] }]);
      expect(parts).toEqual([]);
    }
    expect(paper.title.facts).toEqual([]);
  },
);

test('a restriction that has ended changes nothing', () => {
  const ended = { ...exempt, until: leicestershire.assessment.asOf };
  expect(asText('bcf', 'json', withMetric(ended))).toBe(asText('bcf', 'json', leicestershire));
  expect(asText('bcf', 'json', withAll(ended))).toBe(asText('bcf', 'json', leicestershire));
});

test('what is read from a restricted document, and what is worked out from that, is restricted too', () => {
  const input = uptakeByPlace;
  const { metrics, figures: read } = input.workspace;
  const [first, rate] = metrics;
  if (first === undefined || rate === undefined) throw new Error('no metrics');
  const derivation: Metric['derivation'] = {
    kind: 'rate',
    numerator: first.id,
    population: 'people',
    per: 1000,
    targets: 'printed',
  };
  const parts = restrictedParts({
    ...input,
    workspace: {
      ...input.workspace,
      documents: [
        {
          id: 'closed',
          title: 'C',
          publisher: 'P',
          published: '2026-01-01',
          restricted: exempt,
          at: first.at,
        },
      ],
      metrics: metrics.map((each) => (each === rate ? { ...each, derivation } : each)),
      figures: read.flatMap((each) =>
        each.metric === first.id ? [{ ...each, source: { document: 'closed', line: 1 } }] : [],
      ),
    },
  });
  expect([...parts.metrics.keys()]).toEqual([first.id, rate.id]);
});

const marked = async (format: 'html' | 'markdown' | 'docx' | 'ods' | 'xlsx' | 'csv' | 'pictures') =>
  renderReport('dashboard' satisfies TemplateId, format, whole(withMetric(exempt)), {
    fonts: async () => fonts,
  });
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const mark = 'NOT FOR PUBLICATION';

test('the mark is on every page of every format', async () => {
  const [html] = await marked('html');
  expect(text(html?.bytes ?? new Uint8Array())).toContain(`@top-center { content: "${mark}"`);
  const [markdown] = await marked('markdown');
  expect(text(markdown?.bytes ?? new Uint8Array())).toMatch(new RegExp(`^\\*\\*${mark}\\.\\*\\* .*exempt`));
  const part = async (format: 'docx' | 'ods' | 'xlsx', name: string): Promise<string> => {
    const [file] = await marked(format);
    return strFromU8(unzipSync(file?.bytes ?? new Uint8Array())[name] ?? new Uint8Array());
  };
  expect(await part('docx', 'word/header1.xml')).toContain(mark);
  expect(await part('ods', 'styles.xml')).toContain(`<style:header><text:p>${mark}</text:p>`);
  for (const sheet of ['sheet1', 'sheet3'])
    expect(await part('xlsx', `xl/worksheets/${sheet}.xml`)).toContain(`${mark}</oddHeader>`);
  const csv = await marked('csv');
  expect(csv.some(({ bytes }) => text(bytes).includes(`"dc:rights": "${mark}. ${title}: ${why}."`))).toBe(
    true,
  );
  const pictures = await marked('pictures');
  for (const { fileName, bytes } of pictures)
    if (fileName.endsWith('.svg')) expect(text(bytes)).toContain(`<title id="title">${mark}: `);
});

test('a draft that may not be published carries both marks', () => {
  expect(
    pageMarks({ draft: 'Nobody adopted the rules.', restricted: [why] }).map(({ word }) => word),
  ).toEqual([mark, 'DRAFT']);
});
