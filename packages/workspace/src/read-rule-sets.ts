import { monthOf, periodKinds } from '@ragstone/calendar';
import type { Figure, Metric } from '@ragstone/metrics';
import { type Located, polaritySchema, unitSchema } from '@ragstone/rag';
import {
  type AnalysisContext,
  type AnalysisFinding,
  analyseRuleSet,
  analyseVersions,
  faultsOfReadings,
  parseRuleSet,
  type ReadingFault,
  type RuleSet,
  readingsNamed,
  sayAnalysisFinding,
  sayRuleFinding,
} from '@ragstone/rules';
import { getNodeValue } from 'jsonc-parser';
import type { Atlas } from './atlas.ts';
import { reportUnknown } from './check-references.ts';
import type { Fault, Report, Spot } from './fault.ts';
import { isBelowTwin, isBroken, keyOffset, nearestNode, twinsIn } from './json-tree.ts';
import type { OpenFile } from './open-files.ts';
import { type ReadWorkspace, readTree } from './read-lists.ts';
import type { Register } from './register.ts';
import { ruleSetDigest, ruleSetHash } from './rule-set-hash.ts';
import { valueAt } from './schema-faults.ts';

/** The rule sets, and the digest of each by `id@version`. */
export interface ReadRuleSets {
  readonly ruleSets: readonly Located<RuleSet>[];
  readonly hashes: Readonly<Record<string, string>>;
}

/** The last target of each metric, on which a refusal shows what a tolerance would come to. */
const exampleTargets = (figures: readonly Figure[]): ReadonlyMap<string, number> => {
  const last = new Map<string, Figure>();
  for (const figure of figures) {
    const before = last.get(figure.metric);
    if (
      figure.role === 'target' &&
      figure.value !== null &&
      (before?.period.last ?? '') <= figure.period.last
    ) {
      last.set(figure.metric, figure);
    }
  }
  return new Map([...last].map(([metric, { value }]) => [metric, value ?? 0]));
};

/** What rules may name. A metric that was refused is still known by as much of it as can be read. */
export const ruleContext = ({ lists }: ReadWorkspace, figures: readonly Figure[]): AnalysisContext => {
  const examples = exampleTargets(figures);
  const metrics = lists.metrics.flatMap(({ written: { value } }) => {
    const { id, unit, polarity, decimals, role, frequency, range } = (value ?? {}) as Partial<Metric>;
    const readUnit = unitSchema.safeParse(unit);
    const readPolarity = polaritySchema.safeParse(polarity);
    if (typeof id !== 'string' || !readUnit.success || !readPolarity.success) return [];
    const known = {
      role,
      frequency: periodKinds.find((kind) => kind === frequency),
      range: rangeOf(range),
      decimals: typeof decimals === 'number' ? decimals : undefined,
    };
    const exampleTarget = examples.get(id);
    return [{ id, unit: readUnit.data, polarity: readPolarity.data, exampleTarget, ...known }];
  });
  type Written = readonly { readonly written: { readonly value: unknown } }[];
  const textsAt = (records: Written, key: string): readonly string[] =>
    records.map(({ written }) => valueAt(written.value, [key])).filter((text) => typeof text === 'string');
  const idsOf = (records: Written): readonly string[] => textsAt(records, 'id');
  return {
    metrics,
    targets: idsOf(lists.targets),
    returns: idsOf(lists.returnDefinitions),
    plans: idsOf(lists.deliveryPlans),
    documents: idsOf(lists.documents),
    places: idsOf(lists.places),
    comparators: [...idsOf(lists.places), ...textsAt(lists.places, 'alias')],
    readings: lists.readings.flatMap(({ written: { value, at }, record }) => {
      const id = valueAt(value, ['id']);
      return typeof id === 'string' ? [{ id, at, alternatives: record?.alternatives ?? null }] : [];
    }),
    months: monthsOf(figures),
  };
};

/** The range of a metric, of which a part may be at fault. */
const rangeOf = (range: unknown): { readonly from?: number; readonly to?: number } => {
  const numberAt = (key: string): number | undefined => {
    const end = valueAt(range, [key]);
    return typeof end === 'number' ? end : undefined;
  };
  const [from, to] = [numberAt('from'), numberAt('to')];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

/** The first and last month of which there is a figure. */
const monthsOf = (figures: readonly Figure[]): AnalysisContext['months'] => {
  const [first, ...others] = figures;
  if (first === undefined) return undefined;
  let { first: from, last: to } = first.period;
  for (const { period } of others) {
    if (period.first < from) from = period.first;
    if (period.last > to) to = period.last;
  }
  return { from: monthOf(from).id, to: monthOf(to).id };
};

const checkNames = ({ source, adopted }: RuleSet, ref: string, register: Register, report: Report): void => {
  if (source)
    reportUnknown(register, ['document'], source.document, { ref, path: ['source', 'document'] }, report);
  if (adopted)
    reportUnknown(register, ['body', 'role'], adopted.by, { ref, path: ['adopted', 'by'] }, report);
};

/** Worked out only where it is held against one that was written. */
const digestOf = ({ adopted }: RuleSet, said: Readonly<Record<string, unknown>>): string | undefined =>
  adopted?.digest === undefined ? undefined : ruleSetDigest(said);

/** A rule set as it is written, with the readings that it names: they are part of what is adopted. */
const withReadings = (
  written: Readonly<Record<string, unknown>>,
  { ratings }: RuleSet,
  { readings = [] }: AnalysisContext,
): Readonly<Record<string, unknown>> => {
  const names = ratings.map(({ reading }) => reading && readingsNamed(reading));
  const named = readings.filter(({ id }) => names.includes(id));
  return named.length === 0
    ? written
    : { ...written, readings: named.map(({ id, alternatives }) => ({ id, alternatives })) };
};

/** Tells each fault of a reading once, where it stands, however many ratings name it. Whether any refuses the rule set. */
const reportReadings = (faults: readonly ReadingFault[], report: Report): boolean => {
  const told = new Set<string>();
  for (const { at, finding: each } of faults) {
    const { finding } = each;
    const says = each.kind === 'refused' ? sayRuleFinding(each.finding) : sayAnalysisFinding(each.finding);
    const key = [at.ref, ...at.path, finding.code, says].join('|');
    if (told.has(key)) continue;
    told.add(key);
    if (each.kind === 'doubtful') report(doubtOf({ ...each.finding, path: at.path }, at.ref));
    else report({ code: 'rule-set-refused', facts: { code: each.finding.code, says }, spot: { at } });
  }
  return faults.some(({ finding: each }) => each.kind === 'refused' || each.finding.severity === 'error');
};

const doubtOf = (finding: AnalysisFinding, ref: string): Fault => {
  const { code, severity, path } = finding;
  const facts = { code, severity, says: sayAnalysisFinding(finding) };
  return { code: 'rule-set-doubtful', facts, spot: { at: { ref, path } } };
};

/** A rule set that could be read, the digest of what it says, and its JSON as it is written with its readings. */
export interface ReadRuleSet {
  readonly ruleSet: Located<RuleSet>;
  readonly hash: string;
  readonly said: Readonly<Record<string, unknown>>;
}

/** Reads one rule set. Without a register the documents and bodies that it names are not looked up. */
export const readRuleSet = (
  file: OpenFile,
  context: AnalysisContext,
  register: Register | null,
  atlas: Atlas,
  report: Report,
): readonly ReadRuleSet[] => {
  const tree = readTree(file, atlas, report);
  const { ref, root, broken } = tree;
  if (root === null) return [];
  const value = getNodeValue(root);
  const parsed = parseRuleSet(value, context);
  const twins = twinsIn(root);
  if (!parsed.ok) {
    for (const finding of parsed.findings) {
      const facts = { code: finding.code, says: sayRuleFinding(finding) };
      const { path } = finding;
      if (isBelowTwin(path, twins)) continue;
      const holder = nearestNode(root, path.slice(0, -1));
      // Of a file that is broken somewhere only a key that stands where nothing is broken is surely misspelt.
      if (broken.length > 0 && (finding.code !== 'unknown-key' || isBroken(holder, tree))) continue;
      const offset = finding.code === 'unknown-key' ? keyOffset(holder, finding.key) : undefined;
      report({ code: 'rule-set-refused', facts, spot: { at: { ref, path }, offset } });
    }
    return [];
  }
  if (broken.length > 0) return [];
  const said = withReadings(value, parsed.ruleSet, context);
  const findings = analyseRuleSet(parsed.ruleSet, { ...context, digest: digestOf(parsed.ruleSet, said) });
  for (const finding of findings) report(doubtOf(finding, ref));
  const areReadingsRefused = reportReadings(
    faultsOfReadings(value, parsed.ruleSet, findings, context),
    report,
  );
  if (areReadingsRefused || findings.some(({ severity }) => severity === 'error')) return [];
  if (register !== null) checkNames(parsed.ruleSet, ref, register, report);
  if (twins.length > 0) return [];
  return [{ ruleSet: { ...parsed.ruleSet, at: { ref, path: [] } }, hash: ruleSetHash(said), said }];
};

const nameOf = ({ id, version }: RuleSet): string => `${id}@${version}`;

/** Reads every rule set. Two with the same id and version are both refused. */
export const readRuleSets = (
  files: readonly OpenFile[],
  context: AnalysisContext,
  register: Register,
  atlas: Atlas,
  report: Report,
): ReadRuleSets => {
  const read = files.flatMap((file) => readRuleSet(file, context, register, atlas, report));
  const firsts = new Map<string, Spot>();
  const twins = new Set<string>();
  for (const { ruleSet } of read) {
    const name = nameOf(ruleSet);
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, { at: ruleSet.at });
    else {
      twins.add(name);
      const spot = { at: { ref: ruleSet.at.ref, path: ['id'] } };
      report({ code: 'id-twice', facts: { what: 'rule set', id: name, others: [first] }, spot });
    }
  }
  const kept = read.filter(({ ruleSet }) => !twins.has(nameOf(ruleSet)));
  for (const finding of analyseVersions(kept.map(({ ruleSet }) => ruleSet))) {
    const { id, version } = finding.ruleSet;
    const of = kept.find(({ ruleSet }) => ruleSet.id === id && ruleSet.version === version);
    if (of !== undefined) report(doubtOf(finding, of.ruleSet.at.ref));
  }
  return {
    ruleSets: kept.map(({ ruleSet }) => ruleSet),
    hashes: Object.fromEntries(kept.map(({ ruleSet, hash }) => [nameOf(ruleSet), hash])),
  };
};
