import { realpathSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { type RuleSet, runRuleTests, sayRuleSet } from '@ragstone/rules';
import { loadWorkspace, printFinding } from '@ragstone/workspace';
import type { Opened } from '../../open-workspace.ts';
import { englishContext } from '../english.ts';
import { readRules, soundRuleSet } from '../open-rules.ts';
import { type Baseline, baselineOf, nameVersion } from './baseline.ts';
import { changedRatings } from './changed-ratings.ts';
import type { WatchResults, WatchState } from './watch-state.ts';

export interface Asked {
  readonly path: string;
  readonly workspace: string;
  /** The file of the rules to compare with; null for the adopted version in the workspace. */
  readonly against: string | null;
  readonly asOf: string;
}

export interface Watched {
  readonly state: WatchState;
  /** The first rules that were read: what was adopted, where an adopted file is edited in its place. */
  readonly first: RuleSet | null;
}

/** Reads everything again. Never throws: whatever stands in the way is said in the state, which keeps the last English. */
export const readWatched = (asked: Asked, before: Watched | null): Watched => {
  try {
    return readNow(asked, before);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { first: before?.first ?? null, state: { ...emptyState(asked, before), stopped: why } };
  }
};

const emptyState = ({ path, workspace, asOf }: Asked, before: Watched | null): WatchState => ({
  file: basename(path),
  workspace: before?.state.workspace ?? basename(workspace),
  asOf,
  stopped: null,
  faults: [],
  otherErrors: 0,
  results: null,
  english: before?.state.english ?? null,
});

const readNow = (asked: Asked, before: Watched | null): Watched => {
  const loaded = loadWorkspace(asked.workspace);
  const { workspace, ruleContext, findings } = loaded;
  if (workspace === null) {
    throw new Error(`${asked.workspace} cannot be read.\n${findings.map(printFinding).join('\n')}`);
  }
  const opened: Opened = { ...loaded, workspace };
  const { read, findings: own } = readRules(asked.path, ruleContext);
  const inWorkspace = placeWithin(asked.workspace, asked.path);
  const ofTests = findings.filter(({ position }) => position?.file.endsWith('.test.json'));
  const others = findings.filter(
    (finding) =>
      finding.severity === 'error' && !ofTests.includes(finding) && finding.position?.file !== inWorkspace,
  );
  const state: WatchState = {
    ...emptyState(asked, before),
    workspace: workspace.title,
    faults: [...own, ...ofTests],
    otherErrors: others.length,
  };
  if (read === null) return { first: before?.first ?? null, state };
  const { ruleSet } = read;
  const first = before?.first ?? ruleSet;
  return {
    first,
    state: {
      ...state,
      english: sayRuleSet(ruleSet, ruleContext, englishContext(ruleSet, opened, asked.asOf)),
      results: {
        ruleSet: `${ruleSet.id} version ${ruleSet.version}, ${ruleSet.state}`,
        tests: opened.ruleTests
          .filter((tests) => tests.ruleSet === ruleSet.id)
          .map((tests) => runRuleTests(ruleSet, tests, ruleContext)),
        changes: changesOf(ruleSet, asked, opened, inWorkspace === null ? null : { at: inWorkspace, first }),
      },
    },
  };
};

/** The path of a file within a folder as findings write it; null where it lies elsewhere. */
const placeWithin = (folder: string, path: string): string | null => {
  const within = relative(realpathSync(folder), realpathSync(path)).split(sep).join('/');
  return within.startsWith('../') || within === '' ? null : within;
};

/** What the workspace has adopted, without the file that is being edited: of that, what it said when the watch began. */
const changesOf = (
  edited: RuleSet,
  { path, against, asOf }: Asked,
  { workspace, ruleContext }: Opened,
  inPlace: { readonly at: string; readonly first: RuleSet } | null,
): WatchResults['changes'] => {
  const adopted = workspace.ruleSets
    .filter(({ at }) => at.ref !== inPlace?.at)
    .map((ruleSet): Baseline => ({ ruleSet, named: nameVersion(ruleSet) }));
  const asItWas: readonly Baseline[] =
    inPlace === null
      ? []
      : [
          {
            ruleSet: inPlace.first,
            named: `${nameVersion(inPlace.first)}, as it stood when this watch began`,
          },
        ];
  const baseline =
    against === null ? baselineOf(edited, [...adopted, ...asItWas]) : namedBaseline(against, ruleContext);
  if (baseline === null) {
    return {
      why: `The workspace has no adopted version of ${edited.id} that rates any of the same months. Start the watch with --against FILE to compare ${basename(path)} with another.`,
    };
  }
  const { ruleSet: older, named } = baseline;
  return changedRatings(workspace, { older, newer: edited, against: named }, asOf);
};

const namedBaseline = (path: string, context: Opened['ruleContext']): Baseline => {
  const ruleSet = soundRuleSet(readRules(path, context));
  return { ruleSet, named: `${basename(path)} (${ruleSet.id} ${nameVersion(ruleSet)})` };
};
