import { type Assessment, reasonWordsOf } from '@ragstone/assurance';
import { periodOf, printPeriod } from '@ragstone/calendar';
import type { Part, Proof } from './trap.ts';

/** What the proofs are looked up in. */
export interface Evidence {
  readonly assessment: Assessment;
  /** What the reader of figures says of numbers typed as they are printed. */
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
}

/** The months of a season are said by its metric; its name is the same for all. */
const anySeason = { from: 9, to: 3 };

const statusWords = { green: 'green', amber: 'amber', red: 'red', 'not-rated': 'not rated' } as const;

/** How Ragstone shows it, in Markdown, or null where it does not. */
export const foundBy = (proof: Proof, { assessment, refusals }: Evidence): string | null => {
  if ('finding' in proof) {
    const { finding, of = {} } = proof;
    const found = assessment.findings.some(({ code, subject }) => code === finding && holds(subject, of));
    return found ? linked(finding) : null;
  }
  if ('claim' in proof) {
    const claim = assessment.claims.find(({ id }) => id === proof.claim);
    return claim?.verdict === proof.verdict ? `“${claim.title}”: ${proof.verdict}` : null;
  }
  if ('judgement' in proof) return sayJudgement(proof, assessment);
  if ('subject' in proof) {
    const { kind, id } = proof.subject;
    const subject = assessment.subjects.find((each) => each.kind === kind && each.id === id);
    return subject?.status === proof.status ? `“${subject.title}”: ${statusWords[proof.status]}` : null;
  }
  if ('report' in proof) {
    const report = assessment.subjects.find(({ kind, id }) => kind === 'report' && id === proof.report);
    return report?.facts.ageOfData === proof.ageOfData
      ? `“${report.title}”: its data are ${proof.ageOfData} days old`
      : null;
  }
  if ('promised' in proof) return sayPromised(proof, assessment);
  if ('escalation' in proof) {
    const escalation = assessment.escalations.find(({ id }) => id === proof.escalation);
    return escalation?.state === proof.state ? `escalated: ${escalation.title}` : null;
  }
  const { typed, refused } = proof;
  const found = refusals.some(({ code, message }) => code === refused && message.includes(`"${typed}"`));
  return found ? `“${typed}” is refused: ${linked(refused)}` : null;
};

const linked = (code: string): string => `[\`${code}\`](findings.md#${code})`;

const holds = (subject: object, part: Part): boolean => {
  const keys = new Map<string, unknown>(Object.entries(subject));
  return Object.entries(part).every(([key, value]) => keys.get(key) === value);
};

const sayJudgement = (
  { judgement, status, reason }: Extract<Proof, { judgement: object }>,
  { judgements }: Assessment,
): string | null => {
  const found = judgements.find(
    (each) =>
      each.metric === judgement.metric &&
      each.place === judgement.place &&
      each.period === judgement.period &&
      each.status === status &&
      (reason === undefined || each.reasons.includes(reason)),
  );
  if (found === undefined) return null;
  const period = periodOf(found.period, { season: anySeason });
  const why = reason === undefined ? '' : `, ${reasonWordsOf(found)[reason]}`;
  return `${found.title}, ${found.placeName}, ${printPeriod(period)}: ${statusWords[status]}${why}`;
};

const sayPromised = (
  { promised, place, met }: Extract<Proof, { promised: string }>,
  { chains }: Assessment,
): string | null => {
  for (const { measures } of chains)
    for (const { says, indicators } of measures)
      for (const { metric, figures } of indicators) {
        const figure = figures.find((each) => each.place === place && each.met === met);
        if (metric === promised && figure !== undefined)
          return `${says}, ${figure.placeName}: target ${met ? 'met' : 'missed'}`;
      }
  return null;
};
