/** The numbers by which PostgreSQL knows the types whose values our two clients would otherwise read differently. */
export const dateType = 1082;
export const instantType = 1184;

/**
 * An instant as PostgreSQL prints it in a session that keeps UTC, `2026-06-15 08:00:00.1+00`, as we write it:
 * `2026-06-15T08:00:00.100Z`.
 */
export const readInstant = (printed: string): string => {
  const parts = /^(\S+) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\d*\+00$/.exec(printed);
  if (parts === null) throw new Error(`the database does not keep its times in UTC: ${printed}`);
  const [, day, time, fraction = ''] = parts;
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
};
