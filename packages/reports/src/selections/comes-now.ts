import type { ReturnVerdict } from '@ragstone/assurance';

/** Whether a return is before its board on a day: one that an earlier meeting has seen is not put there a second time. */
export const comesNow = ({ presented }: ReturnVerdict, asOf: string): boolean =>
  presented === null || presented >= asOf;
