// Read by every Node, however old: no import, no syntax newer than 2018.

const oldest = 20;

/**
 * Does the job where this Node is new enough, and otherwise says so in one sentence.
 *
 * @param {() => Promise<unknown>} job
 */
export const onSupportedNode = (job) => {
  if (Number(process.versions.node.split('.')[0]) >= oldest) {
    job().catch((error) => {
      console.error(error);
      process.exitCode = 1;
    });
    return;
  }
  console.error(
    `Ragstone is started by Node ${oldest} or later, and this is Node ${process.versions.node}: ` +
      'please install a newer one from https://nodejs.org and try again.',
  );
  process.exitCode = 1;
};
