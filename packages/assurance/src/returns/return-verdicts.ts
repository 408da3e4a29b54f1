import {
  type CompletedReturn,
  checkReturns,
  type GovernanceCode,
  type ReturnDefinition,
  returnCompleteness,
} from '@ragstone/governance';
import { compareText, type Finding } from '@ragstone/rag';
import type { ReturnCheck, ReturnVerdict } from '../assessment.ts';
import type { CheckedClaim } from '../claim.ts';
import type { Knowledge } from '../knowledge.ts';

/** The verdicts on every return known, and what was found in them. */
export interface ReturnOutcomes {
  readonly verdicts: readonly ReturnVerdict[];
  readonly findings: readonly Finding<GovernanceCode>[];
}

/**
 * Two verdicts for each return: complete, as the form's own checker judges it, and correct, as the figures, the
 * claims that it prints and its own questions do. A complete return can be wrong.
 */
export const returnVerdicts = (
  knowledge: Knowledge,
  claims: readonly CheckedClaim[],
  fundFindings: readonly Finding[],
): ReturnOutcomes => {
  const { workspace, asOf } = knowledge;
  const findings = checkReturns({
    definitions: workspace.returnDefinitions.filter(({ source }) => knowledge.isKnown(source)),
    returns: knowledge.returns,
    asOf,
  });
  return {
    findings,
    verdicts: knowledge.returns.flatMap((completed) => {
      const definition = workspace.returnDefinitions.find((each) => each.id === completed.definition);
      return definition === undefined
        ? []
        : [verdictOf(completed, definition, knowledge, { claims, findings, fundFindings })];
    }),
  };
};

interface Evidence {
  readonly claims: readonly CheckedClaim[];
  readonly findings: readonly Finding[];
  readonly fundFindings: readonly Finding[];
}

const verdictOf = (
  completed: CompletedReturn,
  definition: ReturnDefinition,
  knowledge: Knowledge,
  evidence: Evidence,
): ReturnVerdict => {
  const completeness = returnCompleteness(definition, completed);
  const checks = [
    ...completeness.checks
      .filter((check) => check.question === null)
      .map(
        (check): ReturnCheck => ({
          check: check.section,
          verdict: check.complete ? 'complete' : 'incomplete',
          message: `${check.title}: ${check.complete ? 'complete' : 'not complete'}.`,
        }),
      ),
    ...completeness.checks
      .filter((check) => check.question !== null && !check.complete)
      .map(
        (check): ReturnCheck => ({
          check: `${check.section}/${check.question}`,
          verdict: 'incomplete',
          message: `${check.title}: ${check.missing.map((each) => each.replaceAll('-', ' ')).join(', ')} missing.`,
        }),
      ),
    ...evidence.findings.filter((finding) => finding.subject.return === completed.id).flatMap(asCheck),
    ...evidence.fundFindings.filter((finding) => belongs(finding, completed, knowledge)).flatMap(asCheck),
    ...evidence.claims
      .filter((claim) => knowledge.claims.find((each) => each.id === claim.id)?.return === completed.id)
      .flatMap(claimCheck),
  ];
  const approval = completed.approvals.toSorted((a, b) => compareText(a.on ?? '', b.on ?? '')).at(-1);
  return {
    id: completed.id,
    definition: definition.id,
    title: definition.title,
    place: completed.place,
    complete: completeness.complete,
    correct: checks.every((check) => check.verdict !== 'wrong'),
    due: definition.due,
    submitted: completed.submitted?.on ?? null,
    presented: completed.presented?.on ?? null,
    approval: approval === undefined ? null : { by: approval.by, on: approval.on, power: approval.power },
    checks,
  };
};

/** Whether a finding about money is about the statement that is part of the return. */
const belongs = (
  finding: Finding,
  completed: CompletedReturn,
  { statements, schedules }: Knowledge,
): boolean => {
  const schedule = schedules.find((each) => each.id === finding.subject.schedule);
  const statement = statements.find((each) => each.id === (finding.subject.statement ?? schedule?.statement));
  return statement?.return === completed.id;
};

const asCheck = (finding: Finding): readonly ReturnCheck[] =>
  finding.severity === 'info'
    ? []
    : [
        {
          check: finding.code,
          verdict: finding.severity === 'error' ? 'wrong' : 'doubtful',
          message: finding.message,
        },
      ];

const claimCheck = (claim: CheckedClaim): readonly ReturnCheck[] => {
  const message = `${claim.title}: ${claim.why.join(' ')}`;
  if (claim.verdict === 'confirmed') return [];
  return [{ check: claim.id, verdict: claim.verdict === 'disputed' ? 'wrong' : 'doubtful', message }];
};
