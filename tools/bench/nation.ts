// The nation part of `pnpm bench`: the papers of every board of the simulated nation as HTML, one board after another in
// one process as a worker makes them; then those of one board in every other format. It prints its part of
// docs/performance.md.
//   node --conditions=@ragstone/source tools/bench/nation.ts [BOARDS]
import { bundledFonts } from '../../apps/cli/src/commands/bundled-fonts.ts';
import { boardFiles, england, knownOn } from '../../apps/worker/test/nation/nation.ts';
import { assess } from '../../packages/assurance/src/index.ts';
import {
  type FormatId,
  formatIds,
  renderPaper,
  type TemplateId,
  templateIds,
  templates,
} from '../../packages/reports/src/index.ts';
import { parseWorkspace } from '../../packages/workspace/src/index.ts';

/** What one paper of one board took. */
interface Made {
  readonly template: TemplateId;
  readonly format: FormatId;
  readonly milliseconds: number;
  readonly bytes: number;
}

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The most memory that the process has held, in MB. */
const peak = (): number => process.resourceUsage().maxRSS / 1024;

/** Loads a board's workspace, assesses it and makes its papers; nothing of it is kept but how long it took. */
const papersOf = async (
  board: number,
  formats: readonly FormatId[],
): Promise<{ readonly assessed: number; readonly papers: readonly Made[] }> => {
  const begun = processor();
  const files = Object.entries(boardFiles(england, board)).map(([path, content]) => ({ path, content }));
  const { workspace, findings } = parseWorkspace(files);
  if (workspace === null) throw new Error(`board ${board} is no workspace`);
  const assessment = assess(workspace, { asOf: knownOn, explain: 'none', inputFindings: findings });
  const assessed = processor() - begun;
  const papers: Made[] = [];
  for (const template of templateIds) {
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

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

const boards = Number(process.argv[2] ?? england.boards);
const assessed: number[] = [];
const papers: Made[] = [];
const peaks: number[] = [];
for (let board = 1; board <= boards; board++) {
  const made = await papersOf(board, ['html']);
  assessed.push(made.assessed);
  papers.push(...made.papers);
  peaks.push(peak());
}
const shownAfter = [...new Set([1, 10, 50, boards])].filter((board) => board <= boards);
const held = shownAfter.map((board) => `${whole(peaks[board - 1] ?? 0)} MB after board ${board}`);
const rows = templateIds.map((template) => {
  const of = papers.filter((each) => each.template === template);
  const sizes = of.map(({ bytes }) => bytes / 1000);
  return `| ${template} | ${whole(median(of.map(({ milliseconds }) => milliseconds)))} | ${whole(Math.max(...sizes))} |`;
});

const others = formatIds.filter((format) => format !== 'html');
const one = await papersOf(1, others);
const otherRows = others.map((format) => {
  const of = one.papers.filter((each) => each.format === format);
  const times = of.map(({ milliseconds }) => milliseconds);
  return `| ${format} | ${seconds(sum(times))} | ${seconds(Math.max(...times))} | ${whole(sum(of.map(({ bytes }) => bytes / 1000)))} |`;
});

process.stdout.write(`${boards} boards, ${england.metrics} metrics each, by month for a year: ${whole(papers.length)} papers of HTML. To read and assess a board took
${whole(median(assessed))} ms (median). The most memory held: ${held.join(', ')}.

| paper | ms | kB, the largest |
| --- | ---: | ---: |
${rows.join('\n')}

The ten papers of one of these boards in the other formats. The dashboard has a chart for every metric, and is the longest.
The most memory held: ${whole(peak())} MB.

| format | s | s, the longest paper | kB |
| --- | ---: | ---: | ---: |
${otherRows.join('\n')}
`);
