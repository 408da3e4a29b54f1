/** Why a history was not opened or moved. */
export type HistoryRefusal =
  | { readonly code: 'nothing-recorded'; readonly folder: string }
  | { readonly code: 'in-use'; readonly folder: string; readonly owner: string }
  | { readonly code: 'made-by-a-later-release'; readonly found: number; readonly known: number }
  | { readonly code: 'server-unreachable'; readonly why: string }
  | { readonly code: 'not-moved'; readonly folder: string; readonly records: number }
  | { readonly code: 'target-not-empty'; readonly records: number };

type Words = {
  readonly [Code in HistoryRefusal['code']]: (refusal: Extract<HistoryRefusal, { code: Code }>) => string;
};

const words: Words = {
  'nothing-recorded': ({ folder }) =>
    `Nothing has been recorded in ${folder}. Record an assessment first: ragstone assess WORKSPACE --record.`,
  'in-use': ({ folder, owner }) =>
    `${folder} is in use by ${owner}. Wait until it has ended, or end it: the folder is free at once.`,
  'made-by-a-later-release': ({ found, known }) =>
    `The history has schema ${found}; this release knows ${known}. Use the release that wrote it, or a later one.`,
  'server-unreachable': ({ why }) =>
    `The PostgreSQL server cannot be used: ${why}. Look at the connection string and whether the server runs.`,
  'not-moved': ({ folder, records }) =>
    `${folder} holds ${counted(records)} of which the PostgreSQL database has none. Move them there first.`,
  'target-not-empty': ({ records }) =>
    `The database to move to has ${counted(records)} already. Name an empty one; nothing was changed.`,
};

const counted = (records: number): string => (records === 1 ? '1 record' : `${records} records`);

/** A refusal in plain words: what, where, and what to do. */
export const sayRefusal = <Code extends HistoryRefusal['code']>(
  refusal: Extract<HistoryRefusal, { code: Code }>,
): string => (words[refusal.code] as (refusal: HistoryRefusal) => string)(refusal);

/** That records were found damaged and set aside, by their ids, in plain words. */
export const sayDamage = (damaged: readonly string[]): string =>
  `${counted(damaged.length)} found damaged and set aside in the folder "damaged" of the history: ${damaged.join(', ')}. Put their files back from a copy.\n`;
