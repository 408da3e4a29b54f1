import { exampleFacts } from '@ragstone/assurance';
import { unitWords } from '@ragstone/rag';
import { builtInCatalogues, type FactType } from '@ragstone/rules';
import type { Console } from '../../console.ts';
import { fitTerminal } from '../../fit-terminal.ts';
import { didYouMean } from '../did-you-mean.ts';
import { dayOf, openWorkspace } from '../open-workspace.ts';

export interface FactsOptions {
  readonly workspace?: string;
  readonly asOf?: string;
  readonly json?: true;
}

type Kind = keyof typeof builtInCatalogues;

/** `ragstone rules facts`: what a rule may name, of each kind of subject, with an example from the workspace. */
export const facts = async (
  asked: string | undefined,
  options: FactsOptions,
  console: Console,
): Promise<0> => {
  const kinds = Object.keys(builtInCatalogues) as readonly Kind[];
  const chosen = asked === undefined ? kinds : kinds.filter((kind) => kind === asked);
  if (chosen.length === 0)
    throw new Error(
      `There is no kind of subject ${asked}.${didYouMean(asked ?? '', kinds)} Known are ${kinds.join(', ')}.`,
    );
  const loaded = options.workspace === undefined ? null : await openWorkspace(options.workspace);
  const found =
    loaded === null ? null : exampleFacts(loaded.workspace, { asOf: dayOf(options.asOf, console) });
  const published = chosen.map((kind) => ({
    kind,
    example: found?.[kind]?.title ?? null,
    facts: Object.entries(builtInCatalogues[kind]).map(([name, type]) => ({
      name,
      ...type,
      example: exampleOf(found?.[kind]?.facts ?? {}, name),
    })),
  }));
  if (options.json === true) {
    console.write(`${JSON.stringify(published, null, 2)}\n`);
    return 0;
  }
  for (const { kind, example, facts: listed } of published) {
    console.write(`${kind}${example === null ? '' : `  (examples: ${example})`}\n`);
    const width = Math.max(...listed.map(({ name }) => name.length));
    for (const fact of listed) {
      const line = `  ${fact.name.padEnd(width)}  ${sayFact(fact)}\n`;
      console.write(fitTerminal(line, console, width + 4));
    }
    console.write('\n');
  }
  return 0;
};

/** The value of the fact itself, or of the first reference to it that says which. */
const exampleOf = (
  known: Readonly<Record<string, string | number | boolean>>,
  name: string,
): { readonly key: string; readonly value: string | number | boolean } | null => {
  const key = Object.keys(known).find((each) => each === name || each.startsWith(`${name}[`));
  return key === undefined ? null : { key, value: known[key] as string | number | boolean };
};

const sayFact = (
  fact: FactType & { readonly example: { readonly key: string; readonly value: unknown } | null },
): string =>
  [
    fact.means,
    `A ${typeWords(fact)}.`,
    ...(fact.needs === undefined ? [] : [`It must say ${fact.needs.join(' and ')}.`]),
    ...(fact.takes === undefined ? [] : [`It may say ${fact.takes.join(', ')}.`]),
    ...(fact.example === null ? [] : [`Here ${fact.example.key} is ${fact.example.value}.`]),
  ].join(' ');

const typeWords = ({ type, unit, words }: FactType): string => {
  if (words !== undefined) return `word: ${words.join(', ')}`;
  if (type === 'boolean') return 'yes or no (true, false)';
  if (type === 'day') return 'day, such as 2026-03-31';
  if (type === 'text') return 'text';
  return unit === 'of-subject'
    ? 'number in the unit of the subject'
    : `number${unit === undefined || unitWords[unit] === '' ? '' : `, ${unitWords[unit]}`}`;
};
