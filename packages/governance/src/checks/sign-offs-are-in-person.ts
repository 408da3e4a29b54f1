import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { ReturnCheck } from '../return-records.ts';

/**
 * A role that must not delegate its sign-off has not.
 *
 * Method: the Better Care Fund planning requirements, under which chief executives answer for a plan themselves.
 */
export const signOffsAreInPerson: ReturnCheck = ({ definition, completed: { id, signOffs, at } }) =>
  signOffs.flatMap(({ role, holder, delegatedTo, source }, index) => {
    const duty = definition.signOffs.find((each) => each.role === role);
    if (delegatedTo === undefined || duty === undefined || duty.mayBeDelegated) return [];
    const figures = { role, holder, delegatedTo };
    const where = within(at, 'signOffs', index, 'delegatedTo');
    return [
      finding('delegated-though-not-delegable', 'error', figures, {
        subject: { return: id, role },
        at: where,
        source,
      }),
    ];
  });
