import type { Applies } from '../../language/applies.ts';
import { factTypeIn } from '../../language/catalogues.ts';
import type { ForPeriods, RuleSet } from '../../language/rule-set.ts';
import { checkSize } from '../../parse/check-size.ts';
import type { Path, RuleFinding } from '../../parse/finding.ts';
import { parseRuleSet } from '../../parse/parse-rule-set.ts';
import { catalogueFor, type RuleContext } from '../../parse/rule-context.ts';
import type { ImportRefusal, ImportRisk } from './import-finding.ts';
import type { Notes } from './notes.ts';
import { readCondition } from './read-condition.ts';
import { type ReadRule, readRules } from './read-rules.ts';

/** Where the rules are to stand: what a file of json-rules-engine does not say. */
export interface ImportInto {
  /** Of the rule set and of its one rating. */
  readonly id: string;
  readonly title: string;
  readonly for: Applies;
  readonly forPeriods: ForPeriods;
}

export type ImportedRules =
  | {
      readonly ok: true;
      /** The draft as it is to be saved: plain JSON. */
      readonly written: unknown;
      readonly ruleSet: RuleSet;
      readonly risks: readonly ImportRisk[];
    }
  | {
      readonly ok: false;
      readonly refusals: readonly ImportRefusal[];
      readonly risks: readonly ImportRisk[];
    };

/**
 * Reads rules in json-rules-engine's own format, from parsed JSON: one rule, a list of them, or
 * `{ "rules": […], "conditions": {…} }` where they use named conditions. They become a draft of one rating with a
 * band for each rule. What would be wrong without a word in json-rules-engine is refused, every fault at once; what
 * means something else here is a risk. Each has its path in the file, and a fault of where it is to stand its path in
 * the draft. What an event stands for: see `readEvent`.
 */
export const fromJsonRulesEngine = (
  input: unknown,
  into: ImportInto,
  context: RuleContext = {},
): ImportedRules => {
  const tooLarge = checkSize(input);
  if (tooLarge !== null) return { ok: false, refusals: [tooLarge], risks: [] };
  const refusals: ImportRefusal[] = [];
  const risks: ImportRisk[] = [];
  const catalogue = catalogueFor(into.for, context);
  const notes: Notes = {
    refuse: (refusal) => refusals.push(refusal),
    risk: (risk) => risks.push(risk),
    typeOf: (fact) => (typeof fact === 'string' ? (factTypeIn(catalogue, fact)?.type ?? null) : null),
  };
  const rules = readRules(input, notes);
  const written = draftOf(input, rules, into, notes);
  const parsed = parseRuleSet(written, context);
  const found = parsed.ok ? [] : parsed.findings.map((finding) => inFile(finding, rules));
  const faults = [
    ...refusals,
    ...found.filter(({ path }) => !refusals.some((each) => isAbout(each.path, path))),
  ];
  return parsed.ok && faults.length === 0
    ? { ok: true, written, ruleSet: parsed.ruleSet, risks }
    : { ok: false, refusals: faults, risks };
};

const draftOf = (input: unknown, rules: readonly ReadRule[], into: ImportInto, notes: Notes): unknown => {
  const { id, title, forPeriods } = into;
  const named = conditionsIn(input).map(
    ([name, condition]) => [name, readCondition(condition, ['conditions', name], notes)] as const,
  );
  return {
    id,
    title,
    version: 1,
    state: 'draft',
    forPeriods,
    ...(named.length === 0 ? {} : { conditions: Object.fromEntries(named) }),
    ratings: [{ id, for: into.for, bands: rules.map(({ band }) => band) }],
  };
};

const conditionsIn = (input: unknown): readonly (readonly [string, unknown])[] => {
  if (typeof input !== 'object' || input === null || !('rules' in input) || !('conditions' in input))
    return [];
  const { conditions } = input;
  return typeof conditions === 'object' && conditions !== null ? Object.entries(conditions) : [];
};

/** A finding of parsing with the path of what it is about in the file, where that has one. */
const inFile = (finding: RuleFinding, rules: readonly ReadRule[]): RuleFinding => {
  const [key, , list, index, part, ...rest] = finding.path;
  if (key !== 'ratings' || list !== 'bands') return finding;
  const rule = typeof index === 'number' ? rules[index] : undefined;
  if (rule === undefined) return { ...finding, path: [] };
  const below: Path =
    part === 'when' ? ['conditions', ...rest] : part === 'outcome' ? ['event', 'params', part] : [];
  return { ...finding, path: [...rule.path, ...below] };
};

/** Whether one path is the other or leads to it: what was refused already is not refused again by parsing. */
const isAbout = (one: Path, other: Path): boolean =>
  Array.from({ length: Math.min(one.length, other.length) }, (_, at) => one[at] === other[at]).every(Boolean);
