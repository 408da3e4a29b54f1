import type { Workspace } from '@ragstone/assurance';
import type { Finding, Located } from '@ragstone/rag';
import type { AnalysisContext, RuleTests } from '@ragstone/rules';
import { makeAtlas } from './atlas.ts';
import type { Fault } from './fault.ts';
import type { FileKind } from './file-kind.ts';
import { type OpenFile, openFiles, type WorkspaceFile } from './open-files.ts';
import { readFigures } from './read-figures.ts';
import { readLists } from './read-lists.ts';
import type { ReadRecord } from './read-records.ts';
import { readRuleSets, ruleContext } from './read-rule-sets.ts';
import { readRuleTests } from './read-rule-tests.ts';
import { readWorkspaceFile } from './read-workspace-file.ts';
import type { ListName, Records } from './record-lists.ts';
import {
  findingOf,
  inOrder,
  type PlacedFinding,
  placed,
  type WorkspaceFinding,
} from './workspace-finding.ts';

/** A workspace with everything that is wrong in its files. */
export interface LoadedWorkspace {
  /** What could be read; null where there is no folder, or no workspace.json without a fault. */
  readonly workspace: Workspace | null;
  /** By file, line and column. */
  readonly findings: readonly WorkspaceFinding[];
  /** The tests of its rules. They change no figure and no colour. */
  readonly ruleTests: readonly Located<RuleTests>[];
  /** What rules and their tests may name. */
  readonly ruleContext: AnalysisContext;
  /** The files that were read, in the order of their paths. */
  readonly files: readonly LoadedFile[];
  /** Findings of others about the workspace, such as `checkWorkspace`, among those of the files, in their order. */
  readonly withFindings: (findings: readonly Finding[]) => readonly PlacedFinding[];
}

export interface LoadedFile {
  readonly path: string;
  readonly kind: Exclude<FileKind['kind'], 'ignored' | 'unknown'>;
}

/** More than anybody reads. What has a fault is left out, whether it is told or not. */
const mostFaults = 25_000;

const kept = <L extends ListName>(read: readonly ReadRecord<L>[]): readonly Located<Records[L]>[] =>
  read.flatMap(({ record }) => (record === null ? [] : [record]));

/**
 * Makes a workspace of files, whatever order they come in. Never throws: every fault of every file is a finding, and
 * what has a fault is left out, never guessed.
 */
export const parseWorkspace = (files: readonly WorkspaceFile[]): LoadedWorkspace => {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => {
    if (faults.length < mostFaults) faults.push(fault);
    else if (faults.length === mostFaults)
      faults.push({ code: 'faults-too-many', facts: { most: mostFaults }, spot: null });
  };
  const atlas = makeAtlas();
  const opened = openFiles(files, report);
  for (const { path, source } of opened) atlas.chart(path, source, () => 0);
  const readable = (kind: OpenFile['kind']['kind']): readonly OpenFile[] =>
    opened.filter((file) => file.kind.kind === kind && (file.readable || kind === 'workspace'));

  const head = readWorkspaceFile(readable('workspace'), atlas, report);
  const read = readLists(opened, atlas, report);
  const figures = readFigures(readable('figures'), read.lists, read.register, atlas, report);
  const context = ruleContext(read, figures);
  const { ruleSets, hashes } = readRuleSets(readable('rules'), context, read.register, atlas, report);
  const areAllRead = ruleSets.length === opened.filter(({ kind }) => kind.kind === 'rules').length;
  const ruleTests = readRuleTests(readable('rule-tests'), { ruleSets, areAllRead, context }, atlas, report);
  const { lists } = read;
  const workspace: Workspace | null = head && {
    id: head.id,
    title: head.title,
    restricted: head.restricted,
    documents: kept(lists.documents),
    places: kept(lists.places),
    bases: kept(lists.bases),
    metrics: kept(lists.metrics),
    figures,
    targets: kept(lists.targets),
    funds: kept(lists.funds),
    statements: kept(lists.statements),
    schedules: kept(lists.schedules),
    returnDefinitions: kept(lists.returnDefinitions),
    returns: kept(lists.returns),
    claims: kept(lists.claims),
    commentary: kept(lists.commentary),
    ruleSets,
    vocabularies: kept(lists.vocabularies),
    bodies: kept(lists.bodies),
    roles: kept(lists.roles),
    routes: kept(lists.routes),
    meetings: kept(lists.meetings),
    decisions: kept(lists.decisions),
    termsOfReference: kept(lists.termsOfReference),
    duties: kept(lists.duties),
    papers: kept(lists.papers),
    recommendations: kept(lists.recommendations),
    events: kept(lists.events),
    timetables: kept(lists.timetables),
    reminders: kept(lists.reminders),
    strategies: kept(lists.strategies),
    commitments: kept(lists.commitments),
    strategyReviews: kept(lists.strategyReviews),
    deliveryPlans: kept(lists.deliveryPlans),
    actions: kept(lists.actions),
    successMeasures: kept(lists.successMeasures),
    indicators: kept(lists.indicators),
    ruleSetHashes: hashes,
    locate: atlas.locate,
  };
  const findings = faults.map((fault) => findingOf(fault, atlas)).sort(inOrder);
  return {
    workspace,
    ruleTests,
    ruleContext: context,
    findings,
    withFindings: (others) => [...findings, ...others.map((each) => placed(each, atlas))].sort(inOrder),
    files: opened.flatMap(({ path, kind: { kind } }) =>
      kind === 'ignored' || kind === 'unknown' ? [] : [{ path, kind }],
    ),
  };
};
