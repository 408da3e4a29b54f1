import { printDay, printPeriod } from '@ragstone/calendar';
import { printList, printQuantity, statusWords, type Unit, unitOfDifference } from '@ragstone/rag';
import type { FigureSource, Judgement } from './assessment.ts';
import { basisWords } from './basis-words.ts';
import { reasonWordsOf } from './figure-reason-words.ts';
import { sayAnswer } from './read-otherwise.ts';
import { readPeriod } from './read-period.ts';
import type { Workspace } from './workspace.ts';

/** A judgement as a page of plain text: what was asked, what came of it, and every figure down to its line. */
export const explainJudgement = (judgement: Judgement, workspace: Workspace): readonly string[] => [
  `${judgement.title}, ${judgement.placeName}, ${printPeriod(readPeriod(judgement.period))}: ${statusWords[judgement.status]}${judgement.outcome === null ? '' : ` ("${judgement.outcome}")`}`,
  ...(judgement.reasons.length === 0
    ? []
    : [
        `  Why it is not rated: ${printList(judgement.reasons.map((reason) => reasonWordsOf(judgement)[reason]))}.`,
      ]),
  ...asked(judgement, workspace),
  ...explained(judgement).map((sentence) => `  ${sentence}`),
  ...read(judgement),
  ...partial(judgement),
  ...run(judgement),
  ...judgement.conflicts.map((conflict) => `  But: ${conflict.message}`),
  ...(judgement.sources.length === 0
    ? []
    : ['  It rests on:', ...judgement.sources.map((source) => `    ${sourceLine(source, workspace)}`)]),
];

/** What the rule made of it; that it is not rated, and why, stands at the top already. */
const explained = ({ explanation, status }: Judgement): readonly string[] =>
  (explanation?.says ?? []).filter(
    (sentence) => status !== 'not-rated' || !sentence.startsWith(statusWords['not-rated']),
  );

const asked = (judgement: Judgement, workspace: Workspace): readonly string[] => {
  const [ruleSetId, ratingId] = judgement.rule?.split('/') ?? [];
  const rating = workspace.ruleSets
    .find((ruleSet) => ruleSet.id === ruleSetId)
    ?.ratings.find((each) => each.id === ratingId);
  if (judgement.rule === null) return ['  No rule applies.'];
  return [`  Rule ${judgement.rule}${rating?.asks === undefined ? '' : `: ${rating.asks}`}`];
};

/** How an ambiguous source was read, and what every other reading says. */
const read = ({ ratings, rule }: Judgement): readonly string[] => {
  const reading = ratings.find((each) => each.rule === rule)?.reading;
  if (reading === undefined) return [];
  const { of, chosen, alternatives } = reading;
  return [
    `  The source says “${of}”. ${chosen === null ? 'Nobody has chosen how it is read.' : `It is read as: ${chosen}.`}`,
    ...(alternatives.length === 0 ? [] : ['  By each reading of it:']),
    ...alternatives.map((each) => `    ${each.says}: ${sayAnswer(each)}`),
  ];
};

const partial = ({ likeForLike, unit, decimals, coverage }: Judgement): readonly string[] => {
  if (likeForLike === null || coverage === null) return [];
  const print = (value: number): string => printQuantity(value, unit, decimals);
  return [
    `  ${coverage.present.length} of ${coverage.expected.length} parts are there. Like for like, over ${printPeriod(readPeriod(likeForLike.period))}: ${print(likeForLike.value)} against ${print(likeForLike.target)}, ${likeForLike.missed ? 'missed' : 'met so far'}.`,
  ];
};

const run = ({ missedInARow, window }: Judgement): readonly string[] =>
  missedInARow === null || missedInARow.count < 2
    ? []
    : [
        `  Missed ${missedInARow.count} ${window}s in a row, since ${printPeriod(readPeriod(missedInARow.since))}.`,
      ];

/** How a line prints a number that is not there itself: ` (printed as 12 more than the actual)`. */
const printedAs = (difference: FigureSource['difference'], unit: Unit, decimals: number): string => {
  if (difference === undefined) return '';
  const { value, moreThan } = difference;
  const apart = printQuantity(Math.abs(value), unitOfDifference(unit), decimals);
  const other = moreThan === 'actual' ? 'the actual' : `for ${printPeriod(readPeriod(moreThan))}`;
  return ` (printed as ${apart} ${value < 0 ? 'less' : 'more'} than ${other})`;
};

const sourceLine = (source: FigureSource, workspace: Workspace): string => {
  const document = workspace.documents.find((each) => each.id === source.document);
  const published = document === undefined ? '' : ` (${document.title}, ${printDay(document.published)})`;
  const metric = workspace.metrics.find((each) => each.id === source.metric);
  const decimals = Math.max(metric?.decimals ?? 0, source.decimals);
  const unit = metric?.unit ?? 'count';
  const value =
    source.value === null
      ? 'withheld'
      : `${printQuantity(source.value, unit, decimals)}${printedAs(source.difference, unit, decimals)}`;
  return `${source.role} of ${basisWords(source.basis, workspace)}, ${metric?.title ?? source.metric}, ${printPeriod(readPeriod(source.period))}: ${value}. Document ${source.document}, line ${source.line}${published}; ${source.file}, row ${source.row}`;
};
