import type { Day } from '@ragstone/calendar';
import { compareText, type Finding, severities } from '@ragstone/rag';
import type { Assessment, AssessmentFinding } from './assessment.ts';
import { boardFindings } from './boards/board-findings.ts';
import { commentaryIsNew } from './checks/commentary-is-new.ts';
import { commitmentFindings } from './checks/commitment-findings.ts';
import { figureChecks } from './checks/figure-checks.ts';
import { figureIsStale } from './checks/figure-is-stale.ts';
import { indicatorsInTheirForm } from './checks/indicators-in-their-form.ts';
import { promisesInTime } from './checks/promises-in-time.ts';
import { readingDecides } from './checks/reading-decides.ts';
import { setUpChecks } from './checks/set-up-checks.ts';
import { standingRatingsAgree } from './checks/standing-ratings-agree.ts';
import { targetsAreMeasurable } from './checks/targets-are-measurable.ts';
import { wholeHidesPart } from './checks/whole-hides-part.ts';
import { decisionFindings } from './escalations/decision-findings.ts';
import { followUpExceptions } from './escalations/follow-up-exceptions.ts';
import { placeRankings } from './evidence/place-rankings.ts';
import { seriesCharts } from './evidence/series-charts.ts';
import { exceptionsOf } from './exceptions.ts';
import { exceptionsInTime } from './exceptions-in-time.ts';
import type { AssessmentFindingCode } from './finding-code.ts';
import { fundAccounts } from './funds/fund-accounts.ts';
import { knowledgeOn } from './knowledge.ts';
import { promiseChains } from './promises/promise-chains.ts';
import { rateEverything } from './rate-everything.ts';
import type { Judged, Subject } from './rate-subject.ts';
import { rollUps } from './roll-up.ts';
import { toldOnce } from './told-once.ts';
import type { FilePosition, Workspace } from './workspace.ts';

/** A finding of whoever read the files, who knows its place. */
export type InputFinding = Finding & { readonly position: FilePosition | null };

export interface AssessOptions {
  /** The day whose knowledge is used: nothing published later is seen. */
  readonly asOf: Day;
  /** Which judgements carry their full explanation; none where nothing is said. */
  readonly explain?: 'all' | 'exceptions' | 'none' | undefined;
  /** What was found wrong when the workspace was read; the assessment carries it, so that nothing is lost. */
  readonly inputFindings?: readonly InputFinding[] | undefined;
}

/**
 * Steps 2 to 6 of the journey: from everything that a partnership put down, what was known on a day, rated by the
 * rules in force, with the papers' claims checked against it. Pure: the same workspace and day give the same
 * assessment, whatever the machine, the folder and the order of the files.
 */
export const assess = (workspace: Workspace, options: AssessOptions): Assessment => {
  const knowledge = knowledgeOn(workspace, options.asOf);
  const { metricsExpected, judgements, papers, judgedSubjects, followed, subjects, escalations } =
    rateEverything(knowledge, options.explain ?? 'none');
  const { claims, returns } = papers;
  const findings: readonly Finding<AssessmentFindingCode>[] = [
    ...figureChecks.flatMap((check) => check(knowledge)),
    ...setUpChecks.flatMap((check) => check(knowledge, metricsExpected)),
    ...standingRatingsAgree(judgements, subjects),
    ...targetsAreMeasurable(knowledge),
    ...wholeHidesPart(judgements, knowledge),
    ...readingDecides(judgements, subjects, knowledge),
    ...figureIsStale(judgements, knowledge),
    ...commentaryIsNew(knowledge),
    ...papers.fundFindings,
    ...commitmentFindings(knowledge),
    ...boardFindings(knowledge),
    ...promisesInTime(knowledge),
    ...indicatorsInTheirForm(knowledge),
    ...papers.returnFindings,
    ...decisionFindings(escalations, knowledge),
    ...papers.claimFindings,
  ];
  return {
    schema: 'ragstone.assessment/1',
    workspace: { id: workspace.id, title: workspace.title },
    asOf: options.asOf,
    ruleSets: knowledge.ruleSets.map(({ id, version, title, state }) => ({
      id,
      version,
      hash: workspace.ruleSetHashes[`${id}@${version}`] ?? '',
      title,
      state,
    })),
    judgements,
    subjects,
    chains: promiseChains(knowledge, judgements),
    claims,
    findings: inOrder(
      toldOnce(
        (options.inputFindings ?? []).map((finding) => located(finding, finding.position)),
        findings.map((finding) =>
          located(finding, finding.at === null ? null : workspace.locate(finding.at)),
        ),
      ),
    ),
    exceptions: exceptionsInTime(
      [
        ...exceptionsOf(judgements, judgedSubjects, knowledge),
        ...followUpExceptions(escalations, toldOf(followed, judgedSubjects)),
      ],
      judgements,
      escalations,
      knowledge,
    ),
    escalations,
    returns,
    charts: seriesCharts(metricsExpected, knowledge),
    rankings: placeRankings(metricsExpected, knowledge),
    funds: fundAccounts(knowledge, subjects),
    rollUps: rollUps(knowledge, judgements, judgedSubjects),
  };
};

/** The duties among some subjects that a rule has given a colour that is an exception of its own. */
const toldOf = (duties: readonly Subject[], judged: readonly Judged[]): ReadonlySet<string> =>
  new Set(
    judged.flatMap(({ subject, judgement: { status } }) =>
      duties.includes(subject) && (status === 'red' || status === 'amber') ? [subject.id] : [],
    ),
  );

const located = (finding: Finding, position: FilePosition | null): AssessmentFinding => ({
  code: finding.code,
  severity: finding.severity,
  subject: finding.subject,
  message: finding.message,
  figures: finding.figures,
  source: {
    file: position?.file ?? finding.at?.ref ?? null,
    line: position?.line ?? null,
    column: position?.column ?? null,
    document: finding.source?.document ?? null,
    documentLine: finding.source?.line ?? null,
  },
});

/** Errors first; within a severity by code and subject. */
const inOrder = (findings: readonly AssessmentFinding[]): readonly AssessmentFinding[] => {
  const key = (finding: AssessmentFinding): string =>
    [
      severities.indexOf(finding.severity),
      finding.code,
      JSON.stringify(finding.subject),
      finding.source.file,
      String(finding.source.line ?? 0).padStart(8, '0'),
      finding.message,
    ].join('|');
  return [...findings].sort((a, b) => compareText(key(a), key(b)));
};
