import type { AssessmentFinding } from './assessment.ts';

/**
 * What was found when the files were read, and what is found in their records, without what both say of one place: an id
 * that no record has is `fund-unknown` to the reader and `unknown-fund` to the package whose record it stands in.
 */
export const toldOnce = (
  ofFiles: readonly AssessmentFinding[],
  ofRecords: readonly AssessmentFinding[],
): readonly AssessmentFinding[] => {
  const placeOf = ({ source: { file, line, column } }: AssessmentFinding): string =>
    [file, line, column].join(':');
  const told = new Set(
    ofFiles.flatMap((finding) =>
      finding.code.endsWith(unknown) ? [`${finding.code.slice(0, -unknown.length)}|${placeOf(finding)}`] : [],
    ),
  );
  const isTold = (finding: AssessmentFinding): boolean =>
    finding.code.startsWith(unknownTo) &&
    told.has(`${finding.code.slice(unknownTo.length)}|${placeOf(finding)}`);
  return [...ofFiles, ...ofRecords.filter((finding) => !isTold(finding))];
};

const unknown = '-unknown';
const unknownTo = 'unknown-';
