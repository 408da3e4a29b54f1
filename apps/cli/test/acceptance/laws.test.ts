import { assess, emptyWorkspace, type Workspace } from '@ragstone/assurance';
import { spanKey } from '@ragstone/calendar';
import { breakdownKey, type Figure, type Metric, parentsOf } from '@ragstone/metrics';
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

/** A metric and all that it rests on. */
const beneath = (metrics: readonly Metric[], id: string): readonly string[] => [
  id,
  ...metrics
    .filter((metric) => metric.id === id)
    .flatMap(parentsOf)
    .flatMap((each) => beneath(metrics, each)),
];

/** A metric, all that is worked out from it, and what else those are worked out from. */
const around = (metrics: readonly Metric[], id: string): ReadonlySet<string> => {
  const above = new Set([id]);
  // A set that grows while it is walked is walked to its end.
  for (const each of above) {
    for (const metric of metrics) if (parentsOf(metric).includes(each)) above.add(metric.id);
  }
  return new Set([...above].flatMap((each) => beneath(metrics, each)));
};

/** Only what rates these metrics, by all rule sets or by some. */
const partOf = (
  workspace: Workspace,
  ids: ReadonlySet<string>,
  ruleSets = workspace.ruleSets,
): Workspace => ({
  ...emptyWorkspace(workspace.id, workspace.title),
  documents: workspace.documents,
  places: workspace.places,
  bases: workspace.bases,
  metrics: workspace.metrics.filter(({ id }) => ids.has(id)),
  figures: workspace.figures.filter(({ metric }) => ids.has(metric)),
  targets: workspace.targets.filter(({ id }) => JSON.stringify(ruleSets).includes(`"${id}"`)),
  ruleSets,
  vocabularies: workspace.vocabularies,
});

/** The rule sets that have a rating of these metrics, whatever it comes to. */
const rating = (
  { ruleSets }: Workspace,
  { judgements }: Awaited<ReturnType<typeof assessed>>,
  ids: ReadonlySet<string>,
): Workspace['ruleSets'] => {
  const rules = judgements
    .filter(({ metric }) => ids.has(metric))
    .flatMap(({ ratings }) => ratings.map(({ rule }) => rule.split('/')[0]));
  return ruleSets.filter(({ id }) => rules.includes(id));
};

const without = (workspace: Workspace, gone: string): Workspace => ({
  ...workspace,
  figures: workspace.figures.filter((figure) => key(figure) !== gone),
});

const inJune = (workspace: Workspace) => statuses(assess(workspace, { asOf: juneBoard }).judgements);

/** The figures of a metric that stand on one basis, each with all its vintages. */
const unconflicted = ({ figures }: Workspace, metric: string): readonly string[] => {
  const bases = new Map<string, Set<string>>();
  for (const figure of figures.filter((each) => each.metric === metric)) {
    bases.set(key(figure), (bases.get(key(figure)) ?? new Set()).add(figure.basis));
  }
  return [...bases].filter(([, each]) => each.size === 1).map(([id]) => id);
};

test('law, on the real workspace: no figure can be removed to make a judgement greener, or make it vanish', async () => {
  const workspace = await llr();
  const assessment = await assessed(juneBoard);
  const whole = [...statuses(assessment.judgements)];
  let tried = 0;
  for (const { id: metric } of workspace.metrics) {
    const ids = around(workspace.metrics, metric);
    const part = partOf(workspace, ids, rating(workspace, assessment, ids));
    const before = inJune(part);
    expect([...before]).toEqual(whole.filter(([id]) => ids.has(id.split('|')[0] ?? '')));
    // Every figure of the Better Care Fund, where most rests on parts; of all else one in nine.
    const every = metric.startsWith('bcf.') || metric.startsWith('population') ? 1 : 9;
    for (const gone of unconflicted(part, metric).filter((_, index) => index % every === 0)) {
      const after = inJune(without(part, gone));
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [id, status] of before) {
        const then = after.get(id) ?? 'not-rated';
        if (isGreener(then, status))
          throw new Error(`${id}: ${status} became ${then} when ${gone} was removed`);
      }
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(300);
}, 300_000);

test('law, on the real workspace: a figure speaks only to what is worked out from its metric', async () => {
  const { metrics, ...rest } = await llr();
  const workspace = partOf({ ...rest, metrics }, new Set(metrics.map(({ id }) => id)));
  const before = inJune(workspace);
  const withFigures = metrics.filter(({ id }) => unconflicted(workspace, id).length > 0);
  for (const { id: metric } of withFigures.filter((_, index) => index % 12 === 0)) {
    const ids = around(metrics, metric);
    const [gone = ''] = unconflicted(workspace, metric);
    const part = inJune(without(partOf(workspace, ids), gone));
    for (const [id, status] of inJune(without(workspace, gone))) {
      const isNear = ids.has(id.split('|')[0] ?? '');
      expect(status, `${id} without ${gone}`).toBe((isNear ? part : before).get(id));
    }
  }
}, 120_000);

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
