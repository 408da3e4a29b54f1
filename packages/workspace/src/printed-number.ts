/** A number as a file writes it: its value and how many decimals were written. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
}

const plain = /^-?\d+(?:\.(\d+))?$/;
/** More digits than this and a number is no longer kept as it is written. */
const mostDigits = 15;

/** Plain digits with a point, and nothing else; null for every other text. */
export const readNumber = (text: string): PrintedNumber | null => {
  const match = plain.exec(text);
  if (match === null) return null;
  const decimals = match[1]?.length ?? 0;
  if (text.length > mostDigits && text.replace(/[-.]/g, '').replace(/^0+/, '').length > mostDigits)
    return null;
  return { value: Number(text), decimals };
};

/** Plain digits for what people print: `85%` is 85, `1,592` is 1592, `£5` is 5, `–3` is -3; null where it is no number. */
export const plainNumber = (text: string): string | null => {
  const digits = text
    .replace(/[\s%£+]|percent|per cent/gi, '')
    .replace(/^[‐‑‒–—−]/, '-')
    .replace(/^(-?)\./, '$10.');
  const whole = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  return readNumber(whole) === null ? null : whole;
};

/** Whether a text stands for there being no number: `n/a`, `-`, `*`, `TBC`. */
export const saysNoNumber = (text: string): boolean =>
  /^(n\/?a|n\.a\.?|nil|null|none|nan|tbc|tba|unknown|missing|suppressed|not (available|applicable|known)|[-–—*:.x]+)$/i.test(
    text.trim(),
  );
