import type { Breakdown } from './figure.ts';

const ages = /^0*(\d+)(?:-0*(\d+)|(\+))$/;

const printPart = (name: string, value: string): string => {
  const [all, from, to] = ages.exec(value) ?? [];
  if (all === undefined) return value.replaceAll('-', ' ');
  return `${name === 'age' ? 'aged' : name} ${from} ${to === undefined ? 'and over' : `to ${to}`}`;
};

/**
 * The parts of a breakdown in words, in the order of the record, to stand after the title of a metric: `female`,
 * `aged 65 to 79`, `community onset`. None for everybody.
 */
export const printBreakdown = (breakdown: Breakdown): readonly string[] =>
  Object.entries(breakdown ?? {}).map(([name, value]) => printPart(name, value));
