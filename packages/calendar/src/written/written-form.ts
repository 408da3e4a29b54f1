import type { PeriodFault, PeriodReading } from '../finding.ts';
import type { SeasonMonths } from '../period.ts';

/**
 * What a text of some form says: everything it may mean, or the fault that keeps it from meaning anything.
 */
export interface Written {
  readonly fault: PeriodFault | null;
  readonly readings: readonly PeriodReading[];
}

/** Reads normalised text; null when the text has another form. */
export type WrittenForm = (text: string, season: SeasonMonths | undefined) => Written | null;

export const says = (readings: readonly PeriodReading[]): Written => ({ fault: null, readings });

export const saysNothing = (fault: PeriodFault, readings: readonly PeriodReading[] = []): Written => ({
  fault,
  readings,
});
