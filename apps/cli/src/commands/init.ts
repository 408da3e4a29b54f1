import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Console } from '../console.ts';
import { type AnswerName, type Answers, answerNames, questions } from './init/answers.ts';
import { firstFiles } from './init/first-files.ts';
import { makeFolder } from './make-folder.ts';

export interface InitOptions extends Readonly<Partial<Record<AnswerName, string>>> {
  readonly yes?: true;
  readonly json?: true;
}

/** `ragstone init`: a first workspace, from questions or from options, that passes every check and makes a paper. */
export const init = async (folder: string, options: InitOptions, console: Console): Promise<0> => {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} has files in it. Name a new folder, or one that is empty.`);
  }
  const answers = await answered(options, console);
  const files = firstFiles(answers, console.today());
  await makeFolder(folder, folder, 'FOLDER');
  for (const { path, text } of files) await writeFile(join(folder, path), text);
  if (options.json === true) {
    const paths = files.map(({ path }) => path);
    console.write(`${JSON.stringify({ folder, files: paths, metric: metricId(files) }, null, 2)}\n`);
  } else sayNext(folder, files, console);
  return 0;
};

/** What was made, and what to do with it. */
const sayNext = (folder: string, files: ReturnType<typeof firstFiles>, console: Console): void => {
  const named = folder.includes(' ') ? `"${folder}"` : folder;
  console.write(
    [
      `Made ${folder}: ${files.length} short files. The figures are made up: replace them.`,
      `Edit what was promised in ${join(folder, 'plan.figures.csv')}, and look for faults: ragstone check ${named}`,
      `Edit the rule in ${join(folder, 'first.rules.json')}, and try it: ragstone rules test ${named}`,
      `Make the papers: ragstone report ${named} --out ${folder.includes(' ') ? `"${folder} papers"` : `${folder}-papers`}`,
      `Say why a rating is what it is: ragstone explain ${named} ${metricId(files)}`,
      '',
    ].join('\n'),
  );
};

const metricId = (files: ReturnType<typeof firstFiles>): string => {
  const text = files.find(({ path }) => path === 'metrics.json')?.text ?? '';
  return JSON.parse(text).metrics[0].id;
};

/** Every answer: from its option, from whoever sits at the terminal, or with `--yes` what is proposed. */
const answered = async (options: InitOptions, { ask }: Console): Promise<Answers> => {
  const missing = answerNames.filter((name) => options[name] === undefined);
  if (missing.length > 0 && options.yes !== true && ask === undefined) {
    const flags = missing.map((name) => `--${name}`).join(', ');
    throw new Error(`Nobody can be asked here. Give ${flags}, or --yes for what is proposed.`);
  }
  const answers: Partial<Record<AnswerName, unknown>> = {};
  for (const name of answerNames) {
    const { asks, proposed, read } = questions[name];
    let answer = read(options[name] ?? (options.yes === true || ask === undefined ? proposed : ''));
    if (options[name] === undefined && options.yes !== true && ask !== undefined) {
      answer = read((await ask(`${asks} [${proposed}] `)).trim() || proposed);
      while (isRefused(answer)) answer = read((await ask(`${answer.instead} `)).trim() || proposed);
    }
    if (isRefused(answer)) throw new Error(`--${name} ${options[name]}: ${answer.instead}`);
    answers[name] = answer;
  }
  return answers as unknown as Answers;
};

const isRefused = (answer: unknown): answer is { readonly instead: string } =>
  typeof answer === 'object' && answer !== null && 'instead' in answer;
