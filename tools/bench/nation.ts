// The nation part of `pnpm bench`: the papers of every board of the simulated nation, one board after another in one
// process as a worker makes them. It prints its part of docs/performance.md.
//   node --conditions=@ragstone/source tools/bench/nation.ts [BOARDS [FORMATS]]
import { bundledFonts } from '../../apps/cli/src/commands/bundled-fonts.ts';
import { boardFiles, england, knownOn } from '../../apps/worker/test/nation/nation.ts';
import { assess } from '../../packages/assurance/src/index.ts';
import { type FormatId, renderPaper, type TemplateId, templates } from '../../packages/reports/src/index.ts';
import { parseWorkspace } from '../../packages/workspace/src/index.ts';

/** What one paper of one board took. */
interface Made {
  readonly template: TemplateId;
  readonly format: FormatId;
  readonly milliseconds: number;
  readonly bytes: number;
}

const boards = Number(process.argv[2] ?? england.boards);
const formats = (process.argv[3] ?? 'html').split(',') as FormatId[];

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Loads a board's workspace, assesses it and makes its papers; nothing of it is kept but how long it took. */
const papersOf = async (
  board: number,
): Promise<{ readonly assessed: number; readonly papers: readonly Made[] }> => {
  const begun = processor();
  const files = Object.entries(boardFiles(england, board)).map(([path, content]) => ({ path, content }));
  const { workspace, findings } = parseWorkspace(files);
  if (workspace === null) throw new Error(`board ${board} is no workspace`);
  const assessment = assess(workspace, { asOf: knownOn, explain: 'none', inputFindings: findings });
  const assessed = processor() - begun;
  const papers: Made[] = [];
  for (const template of Object.keys(templates) as TemplateId[]) {
    const before = processor();
    const paper = templates[template].fill({ assessment, workspace });
    let filled = processor() - before;
    for (const format of formats) {
      const start = processor();
      const made = await renderPaper(paper, format, { fonts: bundledFonts });
      const bytes = made.reduce((sum, file) => sum + file.bytes.length, 0);
      // The paper is filled once: its first format bears that.
      papers.push({ template, format, bytes, milliseconds: processor() - start + filled });
      filled = 0;
    }
  }
  return { assessed, papers };
};

const assessed: number[] = [];
const papers: Made[] = [];
/** The most memory that the process has held after so many boards, in MB. */
const peaks = new Map<number, number>();
const start = performance.now();
for (let board = 1; board <= boards; board++) {
  const made = await papersOf(board);
  assessed.push(made.assessed);
  papers.push(...made.papers);
  peaks.set(board, process.resourceUsage().maxRSS / 1024);
}
const seconds = (performance.now() - start) / 1000;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const shownAfter = [...new Set([1, 10, 50, boards])].filter((board) => board <= boards);
const rows = (Object.keys(templates) as TemplateId[]).map((template) => {
  const cells = formats.map((format) => {
    const of = papers.filter((each) => each.template === template && each.format === format);
    return `${whole(median(of.map(({ milliseconds }) => milliseconds)))} | ${whole(Math.max(...of.map(({ bytes }) => bytes)) / 1000)}`;
  });
  return `| ${template} | ${cells.join(' | ')} |`;
});
process.stdout.write(`${boards} boards, ${england.metrics} metrics each by month for a year: ${whole(papers.length)} papers in ${whole(seconds)} s by the clock; to
load and to assess a board took ${whole(median(assessed))} ms (median). Most memory held, in MB: ${shownAfter
  .map((board) => `${whole(peaks.get(board) ?? 0)} after board ${board}`)
  .join(', ')}.

| paper | ${formats.map((format) => `${format}: ms | kB`).join(' | ')} |
| --- | ${formats.map(() => '---: | ---:').join(' | ')} |
${rows.join('\n')}
`);
