import { within } from '@ragstone/rag';
import { finding } from '../finding.ts';
import type { LinkCheck } from '../link-records.ts';

/** Every role that a form or an approval names is there; an approval may be a body's too. */
export const rolesAreKnown: LinkCheck = ({ bodies, roles, definitions, returns }) => {
  const known = roles.map(({ id }) => id);
  const knownApprovers = [...known, ...bodies.map(({ id }) => id)];
  const duties = definitions.flatMap(({ id, signOffs, at }) =>
    signOffs.flatMap(({ role, checkedBy }, index) => {
      const subject = { definition: id, role };
      const duty = within(at, 'signOffs', index);
      return [
        { role, subject, at: within(duty, 'role'), among: known },
        ...checkedBy.map((checker, which) => ({
          role: checker,
          subject,
          at: within(duty, 'checkedBy', which),
          among: known,
        })),
      ];
    }),
  );
  const approvals = returns.flatMap((each) =>
    each.approvals.map(({ by }, index) => ({
      role: by,
      subject: { return: each.id },
      at: within(each.at, 'approvals', index, 'by'),
      among: knownApprovers,
    })),
  );
  return [...duties, ...approvals]
    .filter(({ role, among }) => !among.includes(role))
    .map(({ role, subject, at }) =>
      finding('unknown-role', 'warning', { role }, { subject, at, source: null }),
    );
};
