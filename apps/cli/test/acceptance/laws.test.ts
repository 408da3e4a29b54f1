import { assess, type Workspace } from '@ragstone/assurance';
import { spanKey } from '@ragstone/calendar';
import { breakdownKey, type Figure } from '@ragstone/metrics';
import { isGreener } from '@ragstone/rag';
import { expect, test } from 'vitest';
import { assessed, februaryBoard, juneBoard, llr } from '../llr.ts';

const key = (figure: Figure): string =>
  [figure.role, figure.metric, figure.place, spanKey(figure.period), breakdownKey(figure.breakdown)].join(
    '|',
  );

const statuses = (judgements: Awaited<ReturnType<typeof assessed>>['judgements']) =>
  new Map(
    judgements.map((each) => [[each.metric, each.place, each.window, each.period].join('|'), each.status]),
  );

/** The metrics that are rated apart from all others; the fund's rest on the population. */
const familyOf = (metric: string): string => {
  const [first = ''] = metric.split('.');
  return first === 'population' ? 'bcf' : first;
};

/** The workspace with the metrics of one family and nothing that rates no metric. */
const partOf = (workspace: Workspace, family: string): Workspace => ({
  ...workspace,
  metrics: workspace.metrics.filter(({ id }) => familyOf(id) === family),
  figures: workspace.figures.filter(({ metric }) => familyOf(metric) === family),
  claims: [],
  deliveryPlans: [],
  actions: [],
  successMeasures: [],
  indicators: [],
  duties: [],
  papers: [],
});

test('law, on the real workspace: no figure can be removed to make a judgement greener, or make it vanish', async () => {
  const workspace = await llr();
  const whole = statuses((await assessed(juneBoard)).judgements);
  const tried: string[] = [];
  for (const family of new Set(workspace.metrics.map(({ id }) => familyOf(id)))) {
    const part = partOf(workspace, family);
    const before = statuses(assess(part, { asOf: juneBoard }).judgements);
    expect([...before]).toEqual([...whole].filter(([id]) => familyOf(id) === family));
    const bases = new Map<string, Set<string>>();
    for (const figure of part.figures) {
      bases.set(key(figure), (bases.get(key(figure)) ?? new Set()).add(figure.basis));
    }
    // Every figure of the Better Care Fund, where most rests on parts; of all else one in nine.
    const unconflicted = [...bases]
      .filter(([, each]) => each.size === 1)
      .map(([id]) => id)
      .filter((_, index) => family === 'bcf' || index % 9 === 0);
    for (const gone of unconflicted) {
      const figures = part.figures.filter((figure) => key(figure) !== gone);
      const after = statuses(assess({ ...part, figures }, { asOf: juneBoard }).judgements);
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [id, status] of before) {
        const then = after.get(id) ?? 'not-rated';
        if (isGreener(then, status))
          throw new Error(`${id}: ${status} became ${then} when ${gone} was removed`);
      }
    }
    tried.push(...unconflicted);
  }
  expect(tried.length).toBeGreaterThan(300);
}, 300_000);

test('law, on the real workspace: what was published in June changes nothing of February', async () => {
  const workspace = await llr();
  const documents = new Set(
    workspace.documents
      .filter((document) => document.published <= februaryBoard)
      .map((document) => document.id),
  );
  const figures = workspace.figures.filter((figure) => documents.has(figure.source.document));
  expect(figures.length).toBeLessThan(workspace.figures.length);
  expect(JSON.stringify(assess({ ...workspace, figures }, { asOf: februaryBoard }))).toBe(
    JSON.stringify(await assessed(februaryBoard)),
  );
});

test('a restated figure keeps its old vintage: 824 in February, 829 in June', async () => {
  const claim = async (asOf: string) =>
    (await assessed(asOf)).claims.find((each) => each.id === 'q3-form-residential-rate-2024-25');
  expect(await claim(februaryBoard)).toMatchObject({
    verdict: 'confirmed',
    computed: expect.closeTo(523.677, 3),
  });
  expect((await claim(juneBoard))?.why.join(' ')).toContain(
    'what was known on 26 February 2026; it has since been restated',
  );
  const { findings } = await assessed(juneBoard);
  expect(
    findings.filter((finding) => finding.code === 'figure-restated').map((finding) => finding.figures),
  ).toContainEqual({
    before: 824,
    after: 829,
  });
});
