import { readPeriod } from '../read-period.ts';

/** How long ago a period ended: `7 years old`, `14 months old`; nothing under two months or before its end. */
export const ageOf = (id: string, asOf: string): string | null => {
  const period = readPeriod(id);
  if (period === null) return null;
  const months = monthOf(asOf) - monthOf(period.last) - (asOf.slice(8) < period.last.slice(8) ? 1 : 0);
  if (months < 2) return null;
  return months < 24 ? `${months} months old` : `${Math.floor(months / 12)} years old`;
};

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
