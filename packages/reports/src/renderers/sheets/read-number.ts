/** A number as a paper prints it, taken apart. */
export interface PrintedNumber {
  /** With a point and without separators: `-1484.50`. */
  readonly digits: string;
  readonly decimals: number;
  /** `£`, `%`, `days`, `per 100,000`; empty where none is printed. */
  readonly unit: string;
}

const printed =
  /^(?<sign>[-−])?(?<pounds>£)?(?<whole>[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?<fraction>\.\d+)?(?<unit>%| per [\d,]+(?: [a-z]+)*| [a-z]+(?: [a-z]+)*)?$/u;

/** A printed number, or null for anything else: `Rank 13 of 16`, `4 of 4`, `2025-26`, `001` are words. */
export const readNumber = (text: string): PrintedNumber | null => {
  const found = printed.exec(text)?.groups;
  if (found === undefined) return null;
  const { sign, pounds, whole = '', fraction = '', unit = '' } = found;
  return {
    digits: `${sign === undefined ? '' : '-'}${whole.replaceAll(',', '')}${fraction}`,
    decimals: Math.max(0, fraction.length - 1),
    unit: [pounds ?? '', unit.trim()].filter((each) => each !== '').join(' '),
  };
};
