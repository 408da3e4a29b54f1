/** The languages that a paper can be written in: English and Welsh. */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];
