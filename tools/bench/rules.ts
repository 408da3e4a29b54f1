// The rules part of `pnpm bench`: the same ten rules on the same figures by every engine, side by side in one run.
// It prints its part of docs/performance.md.
import { compileRating, explainRating, type Facts, rate } from '../../packages/rules/src/index.ts';
import { asColumns, type Observation, observations } from './observations.ts';
import { ruleByCel } from './peers/cel-js.ts';
import { ruleOf, statusesOfColumns } from './peers/hand-written.ts';
import { ruleByJsonLogicEngine, ruleByJsonLogicJs } from './peers/json-logic.ts';
import { explainByJsonRulesEngine } from './peers/json-rules-engine.ts';
import { rulesByZen } from './peers/zen-engine.ts';
import { isSameTree } from './same-tree.ts';
import { profile, tenRulesRating } from './ten-rules.ts';
import { processorTimes, type Work } from './turns.ts';
import { allFigures, comparisonsOfTwo } from './two-rule-sets.ts';

const figures = observations(100_000, 1);
const columns = asColumns(figures);
const generated = compileRating(tenRulesRating, profile);
const closures = compileRating(tenRulesRating, profile, { generatedCode: 'never' });
const expected = figures.map(ruleOf);
const few = figures.slice(0, 1000);
const many = figures.slice(0, 10_000);
const factsOf = (figure: Observation): Facts =>
  Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [
      name,
      value === null ? { known: false, reasons: ['no-data'] } : { known: true, value },
    ]),
  );
const fewFacts = few.map(factsOf);

const numbersOf = (name: string): Float64Array => {
  const column = columns.columns[name];
  return column !== undefined && 'numbers' in column ? column.numbers : new Float64Array();
};
const placesOf = (name: string): Uint8Array => {
  const column = columns.columns[name];
  return column !== undefined && 'places' in column ? Uint8Array.from(column.places) : new Uint8Array();
};
const [value, target, amber] = [numbersOf('value'), numbersOf('target'), numbersOf('amber')];
const [polarity, status] = [placesOf('polarity'), placesOf('status')];
const byHand = () => statusesOfColumns(value, target, amber, polarity, status);

const explainAll = (compiled: typeof generated): number => {
  const explain = compiled.explainColumns(columns);
  let bands = 0;
  for (let row = 0; row < figures.length; row++) bands += explain(row).bands.length;
  return bands;
};

const trees: readonly Work[] = [
  {
    name: 'json-rules-engine 7.3.1',
    figures: few.length,
    run: async () => {
      for (const figure of few) await explainByJsonRulesEngine(figure);
    },
  },
  { name: 'Ragstone, generated code', figures: figures.length, run: () => explainAll(generated) },
  { name: 'Ragstone, closures', figures: figures.length, run: () => explainAll(closures) },
  {
    name: 'Ragstone, the interpreter (`explainRating`)',
    figures: few.length,
    run: () => fewFacts.map((facts) => explainRating(tenRulesRating, facts, profile)),
  },
];

const singly: readonly (Work & { readonly answers: () => unknown })[] = [
  { name: 'by hand, figure by figure', of: figures, rule: ruleOf },
  { name: 'json-logic-engine 5.0.7, built', of: figures, rule: ruleByJsonLogicEngine },
  { name: '@marcbachmann/cel-js 8.0.0', of: many, rule: ruleByCel },
  { name: 'json-logic-js 2.0.5', of: many, rule: ruleByJsonLogicJs },
].map(({ name, of, rule }) => {
  const answers = () => of.map((figure) => rule(figure));
  return { name, figures: of.length, run: answers, answers };
});
/** Over columns one pass is over too soon to be measured. */
const tenTimes = (run: () => unknown) => ({
  figures: 10 * figures.length,
  run: () => {
    for (let pass = 0; pass < 10; pass++) run();
  },
});
const statusOnly: readonly Work[] = [
  { name: 'by hand, over columns', ...tenTimes(byHand) },
  { name: 'Ragstone, generated code', ...tenTimes(() => generated.rateColumns(columns)) },
  { name: 'Ragstone, closures', figures: figures.length, run: () => closures.rateColumns(columns) },
  ...singly,
  { name: '@gorules/zen-engine 0.54.0, lists of 1,000', figures: few.length, run: () => rulesByZen(few) },
  {
    name: 'Ragstone, the interpreter (`rate`)',
    figures: few.length,
    run: () => fewFacts.map((facts) => rate(tenRulesRating, facts, profile)),
  },
];

await checkAnswers();
const page = [
  section(
    '100,000 figures, 10 rules of 32 comparisons, everything explained',
    'At least 150 times json-rules-engine. Checked on 1,000 figures: the same rules hold, and each comparison has the same two sides and result.',
    trees,
    await processorTimes(trees),
  ),
  section(
    'The same, the status alone',
    'At least half of a hand-written function. Every engine gives every figure the same rule. json-rules-engine has no way to leave the explanation out.',
    statusOnly,
    await processorTimes(statusOnly),
  ),
  await comparison(),
];
process.stdout.write(page.join('\n\n'));

async function comparison(): Promise<string> {
  const works = comparisonsOfTwo();
  return section(
    `Two rule sets compared over ${allFigures.toLocaleString('en-GB')} figures (153 areas, 200 metrics, 16 quarters)`,
    'Under 5 times the hand-written comparison. Both find the same rows.',
    works,
    await processorTimes(works),
  );
}

/** The first work is what the others are set against. */
function section(title: string, bar: string, works: readonly Work[], times: readonly number[]): string {
  const [first = Number.NaN] = times;
  const rows = works.map(({ name, figures: count }, index) => {
    const time = times[index] ?? Number.NaN;
    const ratio =
      first >= time
        ? `${(first / time).toPrecision(3)} times as fast`
        : `${(time / first).toPrecision(3)} times as long`;
    const millions = 1 / time;
    return `| ${name} | ${count.toLocaleString('en-GB')} | ${time.toPrecision(3)} | ${millions.toPrecision(3)} | ${index === 0 ? '' : ratio} |`;
  });
  return [
    `### ${title}`,
    '',
    bar,
    '',
    '| engine | figures a turn | microseconds a figure | million figures a second | beside the first |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

async function checkAnswers(): Promise<void> {
  const hand = byHand();
  for (const rated of [generated.rateColumns(columns), closures.rateColumns(columns)]) {
    check(rated.bands.every((band, row) => band === expected[row]));
    check(rated.statuses.every((place, row) => place === hand[row]));
  }
  for (const { answers, figures: count } of singly) {
    check(String(answers()) === String(expected.slice(0, count)));
  }
  check(String(await rulesByZen(few)) === String(expected.slice(0, few.length)));
  const [explain, explainByClosures] = [generated.explainColumns(columns), closures.explainColumns(columns)];
  for (const [row, figure] of few.entries()) {
    const theirs = await explainByJsonRulesEngine(figure);
    check(isSameTree(explain(row), theirs) && isSameTree(explainByClosures(row), theirs));
  }
}

function check(same: boolean): void {
  if (!same) throw new Error('two engines differ: what follows would compare different work');
}
