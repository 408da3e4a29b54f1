import { fileURLToPath } from 'node:url';
import {
  type Assessment,
  assess,
  type CheckedClaim,
  type Judgement,
  type Workspace,
} from '@ragstone/assurance';
import { loadWorkspace } from '@ragstone/workspace';

/** The workspace of Leicester, Leicestershire and Rutland, as it stands in the repository. */
export const llrFolder: string = fileURLToPath(new URL('../../../seeds/llr', import.meta.url));

/** The day of the meeting that saw the year end of 2025-26 and the plan for 2026-27. */
export const juneBoard = '2026-06-15';
/** The day of the meeting that saw quarter 3. */
export const februaryBoard = '2026-02-26';

const loaded = loadWorkspace(llrFolder);

export const llr = async (): Promise<Workspace> => {
  const { workspace } = await loaded;
  if (workspace === null) throw new Error(`no workspace in ${llrFolder}`);
  return workspace;
};

const assessments = new Map<string, Promise<Assessment>>();

export const assessed = (asOf: string): Promise<Assessment> => {
  const known = assessments.get(asOf) ?? llr().then((workspace) => assess(workspace, { asOf }));
  assessments.set(asOf, known);
  return known;
};

/** The judgement of a metric for a period and window; the period's own window where none is named. */
export const judgement = (assessment: Assessment, metric: string, period: string): Judgement => {
  const found = assessment.judgements.filter((each) => each.metric === metric && each.period === period);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} judgements of ${metric} ${period}`);
  return only;
};

/** The claims that say a number on a line of a document. */
export const claimsAt = (assessment: Assessment, document: string, line: number): readonly CheckedClaim[] =>
  assessment.claims.filter((claim) => claim.source.document === document && claim.source.line === line);

/** The one claim of a value on a line of a document. */
export const claimOf = (
  assessment: Assessment,
  document: string,
  line: number,
  value: number,
): CheckedClaim => {
  const found = claimsAt(assessment, document, line).filter(
    (claim) => 'value' in claim.assertion && claim.assertion.value === value,
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${found.length} claims of ${value} at ${document}:${line}`);
  return only;
};
