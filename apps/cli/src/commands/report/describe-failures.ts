import type { FormatId, TemplateId } from '@ragstone/reports';

/** A paper that could not be made in a format, and why. */
export interface FailedPaper {
  readonly template: TemplateId;
  readonly format: FormatId;
  readonly reason: string;
}

const paperNames = (failed: readonly FailedPaper[]): string =>
  failed.map(({ template, format }) => `${template} as ${format}`).join(', ');

/** Each once, in the order in which they were met. */
const unlike = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/**
 * Which papers could not be made and why, one reason a line, what became of the others, and what to do. Ten papers that
 * fail for one reason say it once.
 */
export const describeFailures = (failed: readonly FailedPaper[], made: number, out: string): string => {
  const reasons = unlike(failed.map(({ reason }) => reason));
  const count = failed.length + made;
  const templates = unlike(failed.map(({ template }) => template)).join(',');
  const formats = unlike(failed.map(({ format }) => format)).join(',');
  return [
    `${failed.length} of ${count} papers could not be made. ${made === 0 ? 'Nothing was written.' : `The other ${made} stand in ${out}.`}`,
    ...reasons.map((reason) => `  ${paperNames(failed.filter((each) => each.reason === reason))}: ${reason}`),
    `What stands of them in ${out} is from an earlier run. Mend what the reason names, or make them one after another: --template ${templates} --format ${formats} --threads 1`,
  ].join('\n');
};
