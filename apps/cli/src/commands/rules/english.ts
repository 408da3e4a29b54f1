import { workedExample } from '@ragstone/assurance';
import { type EnglishContext, printEnglishPage, type RuleSet, sayRuleSet } from '@ragstone/rules';
import type { Console } from '../../console.ts';
import { dayOf, type Opened } from '../open-workspace.ts';
import { openRules, soundRuleSet } from './open-rules.ts';

export interface EnglishOptions {
  readonly workspace?: string;
  readonly period?: string;
  readonly asOf?: string;
  readonly json?: true;
}

/** `ragstone rules english`: a rule set as a page that a board could adopt, worked out on the workspace's figures. */
export const english = async (path: string, options: EnglishOptions, console: Console): Promise<0> => {
  const { file, context, loaded } = await openRules(path, options.workspace);
  const ruleSet = soundRuleSet(file);
  const asOf = loaded === null ? '' : dayOf(options.asOf, console);
  const page = sayRuleSet(
    ruleSet,
    context,
    loaded === null ? {} : englishContext(ruleSet, loaded, asOf, options.period),
  );
  console.write(options.json === true ? `${JSON.stringify(page, null, 2)}\n` : `${printEnglishPage(page)}\n`);
  return 0;
};

/** The names that a workspace has for the ids of a rule set, and its figures to work the ratings out on. */
export const englishContext = (
  ruleSet: RuleSet,
  { workspace }: Opened,
  asOf: string,
  period?: string,
): EnglishContext => {
  const titles =
    (records: readonly { readonly id: string; readonly title: string }[]) =>
    (id: string): string | null =>
      records.find((each) => each.id === id)?.title ?? null;
  return {
    metricTitle: titles(workspace.metrics),
    targetTitle: titles(workspace.targets),
    bodyTitle: titles([...workspace.bodies, ...workspace.roles]),
    placeTitle: (name) =>
      workspace.places.find(({ id, alias }) => id === name || alias === name)?.name ?? null,
    exampleOf: (rating) => workedExample(workspace, ruleSet, rating, { asOf, period }),
  };
};
