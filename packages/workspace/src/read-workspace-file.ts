import { type Restriction, restrictionSchema } from '@ragstone/metrics';
import { getNodeValue } from 'jsonc-parser';
import * as z from 'zod';
import type { Atlas } from './atlas.ts';
import type { Fault, Report } from './fault.ts';
import { keyOffset, nearestNode, twinsIn } from './json-tree.ts';
import type { OpenFile } from './open-files.ts';
import { readTree } from './read-lists.ts';
import { schemaFaults } from './schema-faults.ts';
import { writtenSchema } from './schema-walk.ts';

/** What `workspace.json` says. */
export interface WorkspaceHead {
  readonly $schema?: string | undefined;
  readonly id: string;
  readonly title: string;
  readonly restricted?: Restriction | undefined;
  readonly note?: string | undefined;
}

export const workspaceHeadSchema: z.ZodType<WorkspaceHead> = z
  .lazy(() =>
    z
      .strictObject({
        $schema: z.string().optional().describe('Where an editor finds this schema.'),
        id: z.string().min(1).describe('Short, in kebab-case; it names the workspace in assessments.'),
        title: z.string().min(1).describe('What papers call it.'),
        restricted: restrictionSchema
          .optional()
          .describe('Why nothing of it may be published; public papers say so and hold nothing else.'),
        note: z.string().optional(),
      })
      .readonly(),
  )
  .meta({ title: 'Ragstone workspace', description: 'The one file that makes a folder a workspace.' });

/**
 * Reads the `workspace.json` at the top; null where there is none, and where anything in it is at fault: a history is
 * kept under its id, and papers carry its title, so neither is guessed.
 */
export const readWorkspaceFile = (
  files: readonly OpenFile[],
  atlas: Atlas,
  report: Report,
): WorkspaceHead | null => {
  const file = files.find(({ path }) => !path.includes('/'));
  const others = files.filter((each) => each !== file);
  if (file === undefined) {
    report({ code: 'workspace-missing', facts: {}, spot: null });
    return null;
  }
  const first = { at: { ref: file.path, path: [] }, offset: 0 };
  for (const { path, source } of others) {
    atlas.chart(path, source, () => 0);
    report({
      code: 'workspace-twice',
      facts: { other: first },
      spot: { at: { ref: path, path: [] }, offset: 0 },
    });
  }
  if (!file.readable) return null;
  const { root, ref, broken } = readTree(file, atlas, report);
  if (root === null) return null;
  if (broken.length > 0 || twinsIn(root).length > 0) return null;
  const value = getNodeValue(root);
  const parsed = workspaceHeadSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, key, ...fault } of schemaFaults(
    parsed.error.issues,
    value,
    writtenSchema(workspaceHeadSchema),
  )) {
    const at = { ref, path: path as (string | number)[] };
    const offset = key === undefined ? undefined : keyOffset(nearestNode(root, at.path), key);
    report({ ...fault, spot: { at, offset } } as Fault);
  }
  return null;
};
