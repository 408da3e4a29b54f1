import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { ReturnCheck } from '../return-records.ts';

/** Every sign-off is in a role that the form names. One in another is held to none of the form's demands. */
export const signOffsAreAskedFor: ReturnCheck = ({ definition, completed: { id, signOffs, at } }) => {
  const known = definition.signOffs.map(({ role }) => role);
  return signOffs.flatMap(({ role, source }, index) => {
    if (known.includes(role)) return [];
    const figures = { role, known: known.length === 0 ? 'none' : known.join(', ') };
    const where = within(at, 'signOffs', index, 'role');
    return [
      finding('unknown-sign-off', 'warning', figures, { subject: { return: id, role }, at: where, source }),
    ];
  });
};
