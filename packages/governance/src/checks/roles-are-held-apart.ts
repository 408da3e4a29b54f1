import { within } from '@ragstone/rag';
import type { SignOff } from '../completed-return.ts';
import { finding } from '../finding.ts';
import type { ReturnCheck } from '../return-records.ts';

/** A role and one that checks it are held by two people: who signed for one, or in whose place, did not sign for the other. */
export const rolesAreHeldApart: ReturnCheck = ({ definition, completed: { id, signOffs, at } }) =>
  signOffs.flatMap((signed, index) => {
    const checkers = definition.signOffs.find(({ role }) => role === signed.role)?.checkedBy ?? [];
    return checkers.flatMap((checkedBy) => {
      const checks = signOffs.filter(({ role }) => role === checkedBy);
      const holder = signers(signed).find((each) => checks.some((check) => signers(check).includes(each)));
      if (holder === undefined) return [];
      const figures = { holder, role: signed.role, checkedBy };
      const where = within(at, 'signOffs', index, 'holder');
      return [
        finding('one-person-two-roles', 'warning', figures, {
          subject: { return: id, role: signed.role, checkedBy },
          at: where,
          source: signed.source,
        }),
      ];
    });
  });

const signers = ({ holder, delegatedTo }: SignOff): readonly string[] =>
  delegatedTo === undefined ? [holder] : [holder, delegatedTo];
