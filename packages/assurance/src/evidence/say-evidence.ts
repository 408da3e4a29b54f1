import { printDecimal, type Status } from '@ragstone/rag';
import { directionWords, spcAssuranceWords, spcVariationWords } from '@ragstone/statistics';
import type { Judgement } from '../assessment.ts';
import type { Evidence, SignificanceEvidence } from './evidence.ts';

type Judged = Pick<Judgement, 'status' | 'missed' | 'comparators'>;

/** What the evidence says beside a rating, as sentences; where it contradicts the rating, first of all that. */
export const sayEvidence = (judged: Judged, evidence: Omit<Evidence, 'says'>): readonly string[] => [
  ...contradictions(judged, evidence),
  ...(evidence.significance ?? []).flatMap(saySignificance),
  ...sayRank(evidence),
  ...(evidence.trend === null
    ? []
    : [
        `Recent trend: ${directionWords[evidence.trend.direction]}${evidence.trend.says === null ? '.' : `. ${evidence.trend.says}`}`,
      ]),
  ...saySpc(evidence),
];

/** Where the evidence and the target, or two kinds of evidence, point different ways. */
export const contradictions = (
  { status, missed, comparators }: Judged,
  { significance, trend, spc }: Omit<Evidence, 'says'>,
): readonly string[] => {
  const worse = (significance ?? []).filter(({ outcome }) => outcome === 'worse');
  const better = (significance ?? []).filter(({ outcome }) => outcome === 'better');
  const isWorsening = trend?.direction.endsWith('getting-worse') ?? false;
  return [
    ...(missed === false && spc?.assurance === 'fail'
      ? [`${metWords(status)}, but the process cannot be relied on to meet it.`]
      : []),
    ...(missed === false && spc?.assurance === 'hit-and-miss'
      ? [`${metWords(status)}, but the process will hit and miss it by chance.`]
      : []),
    ...(missed === true && spc?.assurance === 'pass'
      ? ['Short of the target, though the process as it is should meet it.']
      : []),
    ...(isWorsening && status === 'green' ? ['Green, and getting worse.'] : []),
    ...(isWorsening ? worse.map(({ placeName }) => `Worse than ${placeName} and getting worse.`) : []),
    ...(missed === true
      ? better.map(({ placeName }) => `Better than ${placeName}, and short of the target.`)
      : []),
    ...(missed === false
      ? worse.map(({ placeName }) => `${metWords(status)}, and worse than ${placeName}.`)
      : []),
    ...(missed === null && (status === 'red' || status === 'amber')
      ? better.map(({ placeName }) => `Rated ${status}, and better than ${placeName}.`)
      : []),
    ...(missed === null && status === 'green'
      ? worse.map(({ placeName }) => `Rated green, and worse than ${placeName}.`)
      : []),
    ...(missed === true && better.length === 0
      ? comparators
          .filter(({ merit }) => merit === 1)
          .filter(
            ({ comparator }) =>
              !(significance ?? []).some((each) => each.comparator === comparator && each.outcome !== null),
          )
          .map(({ placeName }) => `On the better side of ${placeName}, and short of the target.`)
      : []),
  ];
};

const metWords = (status: Status): string =>
  status === 'green' ? 'Green against the target' : 'The target is met';

const saySignificance = ({
  placeName,
  outcome,
  confidence,
  says,
}: SignificanceEvidence): readonly string[] => {
  if (outcome === null || confidence === null) return says === null ? [] : [`Beside ${placeName}: ${says}`];
  const at = `at ${printDecimal(confidence * 100, confidence === 0.95 ? 0 : 1)}% confidence`;
  return [
    outcome === 'similar'
      ? `Not different from ${placeName} by more than chance, ${at}.`
      : `${outcome[0]?.toUpperCase()}${outcome.slice(1)} than ${placeName} by more than chance, ${at}.`,
  ];
};

const sayRank = ({ rank }: Omit<Evidence, 'says'>): readonly string[] => {
  if (rank === null) return [];
  if (rank.rank === null) return ['Not ranked: a figure of those it is ranked among is missing.'];
  const quarter = rank.quartile === null ? '' : `, in quarter ${rank.quartile}`;
  return [`Rank ${rank.rank} of ${rank.of}, 1 the ${rank.first}${quarter}.`];
};

const saySpc = ({ spc }: Omit<Evidence, 'says'>): readonly string[] => {
  if (spc === null) return [];
  const said = [
    ...(spc.variation === null ? [] : [`${spcVariationWords[spc.variation]}.`]),
    ...(spc.assurance === null ? [] : [`${spcAssuranceWords[spc.assurance]}.`]),
    ...spc.says,
  ];
  return spc.dialect === null ? said : [...said, `The chart follows ${spc.dialect}.`];
};
