import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { ReturnCheck } from '../return-records.ts';

/** Every role whose sign-off the form requires has signed. */
export const signOffsAreGiven: ReturnCheck = ({ definition, completed: { id, signOffs, at } }) =>
  definition.signOffs
    .filter(({ role, required }) => required && !signOffs.some((each) => each.role === role))
    .map(({ role }) =>
      finding(
        'sign-off-missing',
        'error',
        { role },
        { subject: { return: id, role }, at: within(at, 'signOffs'), source: definition.source },
      ),
    );
