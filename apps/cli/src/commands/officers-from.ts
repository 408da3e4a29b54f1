import { relative, resolve } from 'node:path';
import type { Workspace } from '@ragstone/assurance';
import { type Officers, officersSchema } from '@ragstone/governance';
import { type PlacedFinding, readPlacedRecord } from '@ragstone/workspace';
import { didYouMean } from './did-you-mean.ts';

/**
 * Reads who holds which role, for the papers of this run alone. A refusal names the place and never repeats the line:
 * what a terminal shows may be kept.
 */
export const officersFrom = (path: string, folder: string, { roles }: Pick<Workspace, 'roles'>): Officers => {
  if (isWithin(path, folder)) {
    throw new Error(
      `--officers ${path}: it lies within ${folder}, which is recorded. Keep it outside every workspace.`,
    );
  }
  const { value, findings, place } = readPlacedRecord(path, officersSchema);
  const known = roles.map(({ id }) => id);
  const unknown = Object.keys(value ?? {})
    .filter((id) => !known.includes(id))
    .map((id) =>
      place({
        ...{ code: 'role-unknown', severity: 'error', path: [id] },
        message: `The workspace has no role of this id.${didYouMean(id, known)}`,
      }),
    );
  const faults: readonly PlacedFinding[] = [...findings, ...unknown];
  if (value === undefined || faults.length > 0) {
    throw new Error(
      `--officers ${path} cannot be used.\n${faults.map((each) => said(path, each)).join('\n')}`,
    );
  }
  return value;
};

/** What is told in its own words: it names a key or an id, never a value. */
const withoutValues: ReadonlySet<string> = new Set(['file-unreadable', 'key-unknown', 'role-unknown']);

const expected =
  'This is not what is expected here. The id of a role leads to a name and, as wished, a title, a telephone number such as 0116 496 0000, and one email, each in quotation marks.';

const said = (path: string, { code, position, message }: PlacedFinding): string => {
  const words = withoutValues.has(code) ? message : expected;
  return position === null ? `${path}: ${words}` : `${path}:${position.line}:${position.column}: ${words}`;
};

const isWithin = (file: string, folder: string): boolean =>
  !/^\.\.([/\\]|$)/.test(relative(resolve(folder), resolve(file)));
