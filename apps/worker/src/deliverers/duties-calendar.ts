import { type Day, parseDeadline } from '@ragstone/calendar';
import ical from 'ical-generator';

/** Something that is owed by a day, or by a time in London. */
export interface DatedDuty {
  /** The same whenever the calendar is made: `llr/bcf-return/FY2025-26-Q4`. A calendar program knows the entry by it. */
  readonly id: string;
  /** What is owed, in few words. */
  readonly says: string;
  /** `2026-05-19`, or `2026-05-19T12:00[Europe/London]`. */
  readonly due: string;
  /** Who owes it to whom, and why. */
  readonly note?: string | undefined;
}

export interface DutiesCalendar {
  /** What a calendar program calls it. */
  readonly name: string;
  /** The day whose knowledge it is made from. */
  readonly knownOn: Day;
  readonly duties: readonly DatedDuty[];
}

/** The extension property of the day whose knowledge a calendar is made from. */
const knownOnProperty = 'X-RAGSTONE-KNOWN-ON';

/**
 * Duties as an iCalendar file (RFC 5545), the same bytes from the same duties in any order, on any machine. A day is
 * an entry for all of it; a time in London is written in universal time, which needs no table of clock changes. Throws
 * on a time that the clocks of London do not show.
 */
export const dutiesCalendar = ({ name, knownOn, duties }: DutiesCalendar): Uint8Array => {
  const calendar = ical({
    prodId: { company: 'Ragstone', product: 'Duties', language: 'EN' },
    name: name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' '),
    x: [
      { key: knownOnProperty, value: knownOn },
      { key: 'X-WR-TIMEZONE', value: 'Europe/London' },
    ],
  });
  const stamp = new Date(`${knownOn}T00:00:00Z`);
  for (const { id, says, due, note } of duties.toSorted(byDue)) {
    calendar.createEvent({
      ...{ id: `${encodeURIComponent(id)}@ragstone`, summary: says, stamp, ...timeOf(due) },
      ...(note === undefined ? {} : { description: note }),
    });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
};

/** The day whose knowledge a calendar of duties is made from; undefined where it is no such calendar. */
export const knownOnOf = (bytes: Uint8Array): Day | undefined =>
  new RegExp(`^${knownOnProperty}:(\\d{4}-\\d\\d-\\d\\d)\\r?$`, 'm').exec(
    new TextDecoder().decode(bytes),
  )?.[1];

const byDue = (a: DatedDuty, b: DatedDuty): number =>
  a.due === b.due ? compare(a.id, b.id) : compare(a.due, b.due);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const timeOf = (due: string): { readonly start: Date; readonly allDay?: true } => {
  if (!due.includes('T')) return { start: new Date(`${due}T00:00:00Z`), allDay: true };
  const deadline = parseDeadline(due);
  if (!deadline.ok) throw new Error(`${due} is no time in London`);
  return { start: new Date(deadline.value.instant) };
};
