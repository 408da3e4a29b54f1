import { isAfterDeadline } from '@ragstone/calendar';
import { bySubject, type Located, within } from '@ragstone/rag';
import type { CompletedReturn } from './completed-return.ts';
import { finding, type GovernanceFinding } from './finding.ts';
import { returnChecks } from './return-checks.ts';
import type { ReturnDefinition } from './return-definition.ts';
import { deadlineOf, type ReturnRecords } from './return-records.ts';

/**
 * Everything wrong or doubtful in one return as seen on one day, in the order of the checks, then of their subjects:
 * the order of answers and sign-offs changes nothing. That the form's own checker calls it complete is no excuse.
 */
export const checkReturn = (records: ReturnRecords): readonly GovernanceFinding[] =>
  returnChecks.flatMap((check) => bySubject(check(records)));

/** `checkReturn` for every return, with every form that nobody completed and every return of a form that is not there. */
export const checkReturns = ({
  definitions,
  returns,
  asOf,
}: {
  readonly definitions: readonly Located<ReturnDefinition>[];
  readonly returns: readonly Located<CompletedReturn>[];
  readonly asOf: string;
}): readonly GovernanceFinding[] => {
  const strays = returns.filter((each) => !definitions.some(({ id }) => id === each.definition));
  const owed = definitions.filter(
    (definition) =>
      isAfterDeadline(asOf, deadlineOf(definition)) === true &&
      !returns.some((each) => each.definition === definition.id),
  );
  const inOrder = returns.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    ...bySubject(strays.map(strayReturn)),
    ...bySubject(owed.map((definition) => owedReturn(definition, asOf))),
    ...inOrder.flatMap((completed) => {
      const definition = definitions.find(({ id }) => id === completed.definition);
      return definition ? checkReturn({ definition, completed, asOf }) : [];
    }),
  ];
};

const strayReturn = ({ id, definition, at }: Located<CompletedReturn>): GovernanceFinding =>
  finding(
    'unknown-definition',
    'error',
    { definition },
    { subject: { return: id }, at: within(at, 'definition'), source: null },
  );

const owedReturn = (
  { id, title, due, source, at }: Located<ReturnDefinition>,
  asOf: string,
): GovernanceFinding =>
  finding(
    'not-submitted',
    'error',
    { title, due, asOf },
    { subject: { definition: id }, at: within(at, 'due'), source },
  );
