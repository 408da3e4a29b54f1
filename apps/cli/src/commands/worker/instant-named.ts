const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{3})?)?Z$/;

/** The moment of an option, to the millisecond. Anything but a moment in UTC is refused. */
export const instantNamed = (option: string, text: string): string => {
  const moment = new Date(written.test(text) ? text : Number.NaN);
  const isWhole = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text.slice(0, 16));
  if (isWhole) return moment.toISOString();
  throw new Error(
    `${option} ${text}: a moment in UTC is written YYYY-MM-DDTHH:MMZ, such as 2026-03-02T09:00Z.`,
  );
};
