export { type DatedDuty, type DutiesCalendar, dutiesCalendar } from './deliverers/duties-calendar.ts';
export { addressesOf } from './settings/addresses-of.ts';
export { deliverersOf } from './settings/deliverers-of.ts';
export { type Environment, type ReadSettings, readSettings } from './settings/read-settings.ts';
export type { Address, EmailSettings, PageSettings, WorkerSettings } from './settings/settings.ts';
