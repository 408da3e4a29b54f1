import type { Assessment, EscalationOutcome, Judgement } from '@ragstone/assurance';
import type { Status } from '@ragstone/rag';

/** The figure of one month, and how it was rated. */
export interface Rated {
  readonly metric: string;
  readonly period: string;
  readonly status: Status;
  readonly value: number;
}

const judgementOf = ({ metric, period, status, value }: Rated): Judgement => ({
  ...{ metric, title: metric, role: 'headline', place: 'local:riverside', placeName: 'Riverside' },
  ...{ period, window: 'month', breakdown: null, basis: 'return', status, outcome: null, reasons: [] },
  ...{
    rule: 'care/on-time',
    missed: status !== 'green',
    value,
    published: value,
    unit: 'percent',
    decimals: 1,
  },
  ...{ target: 80, targetPeriod: period, targetBeside: null, coverage: null, variance: null },
  ...{
    missedInARow: null,
    comparators: [],
    conflicts: [],
    likeForLike: null,
    sources: [],
    explanation: null,
  },
  evidence: { significance: null, trend: null, spc: null, rank: null } as unknown as Judgement['evidence'],
  ratings: [
    {
      ...{
        rule: 'care/on-time',
        standing: true,
        status,
        outcome: null,
        reasons: [],
        marks: [],
        draft: false,
      },
    },
  ],
});

const escalationOf = ({ metric, period }: Rated): EscalationOutcome => ({
  ...{
    rule: 'care/late',
    subject: { metric, place: 'local:riverside' },
    title: metric,
    state: 'raised',
    level: 1,
  },
  ...{
    since: period,
    levelSince: period,
    asOfPeriod: period,
    route: 'care-board',
    ask: 'explain',
    draft: false,
  },
  ...{
    id: `care/late/${metric}`,
    version: 1,
    starts: null,
    owner: null,
    nextMeeting: null,
    papersDue: null,
    periods: [],
    attention: 'open',
    decisions: [],
  },
  why: ['It was missed.'],
  history: [
    {
      ...{ period, change: 'raised', level: 1, route: 'care-board', ask: 'explain' },
      ...{ says: 'It was missed.', knownOn: null, figures: [] },
    },
  ],
});

/** An assessment of a small workspace: every red is escalated. */
export const assessmentOf = (asOf: string, rated: readonly Rated[], version = 1): Assessment => ({
  schema: 'ragstone.assessment/1',
  workspace: { id: 'riverside', title: 'Riverside' },
  asOf,
  ruleSets: [{ id: 'care', version, hash: String(version).repeat(64), title: 'Care', state: 'adopted' }],
  judgements: rated.map(judgementOf),
  ...{
    subjects: [],
    claims: [],
    findings: [],
    exceptions: [],
    returns: [],
    funds: [],
    rollUps: [],
    charts: [],
    rankings: [],
    chains: [],
  },
  escalations: rated.filter(({ status }) => status === 'red').map(escalationOf),
});

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** What a recording is given, with a file and a report. */
export const recordingOf = (assessment: Assessment, board: string | null = null) => ({
  assessment,
  inputs: [
    { path: 'workspace.json', bytes: text('{ "id": "riverside", "title": "Riverside" }') },
    {
      path: 'care.figures.csv',
      bytes: text(JSON.stringify(assessment.judgements.map(({ value }) => value))),
    },
  ],
  release: '1.0.0',
  reports: [
    {
      ...{ name: `paper-${assessment.asOf}.html`, template: 'paper', format: 'html', board, since: null },
      bytes: text(`<p>${assessment.judgements.map(({ status }) => status).join()}</p>`),
    },
  ],
});
