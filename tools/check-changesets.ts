import { getReleasePlan } from '@changesets/get-release-plan';
import { root } from './readme/documents.ts';

// Reads every changeset against the packages there are, and says what the next release would be.

const check = async (): Promise<void> => {
  const { changesets, releases } = await getReleasePlan(root);
  const empty = changesets.filter(
    (changeset) => changeset.summary.trim() === '' || changeset.releases.length === 0,
  );
  if (empty.length > 0) {
    const files = empty.map(({ id }) => `.changeset/${id}.md`).join(', ');
    throw new Error(`Each changeset names its packages and says what changes for their users: ${files}`);
  }
  const [first] = releases;
  const next = first === undefined ? 'no release is due' : `the next release is ${first.newVersion}`;
  console.log(`${changesets.length} changesets: ${next}`);
};

await check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
