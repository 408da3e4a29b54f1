import type { FilePosition } from '@ragstone/assurance';
import type { Finding } from '@ragstone/rag';
import type { AnalysisFindingCode, TestFindingCode } from '@ragstone/rules';
import type { Atlas } from './atlas.ts';
import type { Fault, FaultCode, Spot } from './fault.ts';
import { faultWords } from './fault-words.ts';
import type { Excerpt } from './source-text.ts';

/** What can be wrong with the files of a workspace that are not rules. */
export type FileFindingCode = Exclude<
  FaultCode,
  'rule-set-refused' | 'rule-set-doubtful' | 'rule-tests-refused'
>;

/** What can be wrong with the files of a workspace; faults of rule sets and of their tests keep the codes of the rules. */
export type WorkspaceFindingCode = FileFindingCode | TestFindingCode | AnalysisFindingCode;

/** A finding with the line and column it is at in a file, and that line's text. */
export interface PlacedFinding<Code extends string = string> extends Finding<Code> {
  /** Null where there is no file to point at. */
  readonly position: FilePosition | null;
  readonly excerpt: Excerpt | null;
}

/** A finding about a file. */
export type WorkspaceFinding = PlacedFinding<WorkspaceFindingCode>;

/** Finds the line and column of a finding of another package. */
export const placed = (finding: Finding, atlas: Atlas): PlacedFinding => ({
  ...finding,
  position: finding.at && atlas.positionOf({ at: finding.at }),
  excerpt: finding.at && atlas.excerptOf({ at: finding.at }),
});

const printPosition = ({ file, line, column }: FilePosition): string => `${file}:${line}:${column}`;

/** Puts a fault in words and finds its line and column. */
export const findingOf = (fault: Fault, atlas: Atlas): WorkspaceFinding => {
  const placeOf = (spot: Spot): string => {
    const position = atlas.positionOf(spot);
    return position === null ? spot.at.ref : printPosition(position);
  };
  const words = faultWords[fault.code] as {
    readonly severity: WorkspaceFinding['severity'];
    readonly says: (facts: Fault['facts'], placeOf: (spot: Spot) => string) => string;
  };
  const ofRules =
    fault.code === 'rule-set-refused' ||
    fault.code === 'rule-set-doubtful' ||
    fault.code === 'rule-tests-refused';
  return {
    code: ofRules ? fault.facts.code : fault.code,
    severity: fault.code === 'rule-set-doubtful' ? fault.facts.severity : words.severity,
    subject: fault.subject ?? {},
    message: words.says(fault.facts, placeOf),
    figures: {},
    at: fault.spot?.at ?? null,
    source: fault.source ?? null,
    position: fault.spot && atlas.positionOf(fault.spot),
    excerpt: fault.spot && atlas.excerptOf(fault.spot),
  };
};

/** By file, line and column; what has no file comes first. */
export const inOrder = (a: PlacedFinding, b: PlacedFinding): number => {
  const [left, right] = [a.position, b.position];
  if (left === null || right === null)
    return left === right ? (a.code < b.code ? -1 : 1) : left === null ? -1 : 1;
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return (
    left.line - right.line || left.column - right.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
};
