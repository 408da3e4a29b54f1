import type { Finding, Locus, Severity, Source } from '@ragstone/rag';
import type { GovernanceCode, GovernanceFigures } from './finding-figures.ts';
import { words } from './words.ts';

/** Something wrong or doubtful in a return, or in who reports to whom. The code says which figures it carries. */
export type GovernanceFinding = {
  readonly [Code in GovernanceCode]: Finding<Code> & { readonly figures: GovernanceFigures[Code] };
}[GovernanceCode];

/** Where a finding is and what it is about; `subject` names return, question, role, definition or body. */
export interface Whereabouts {
  readonly subject: Readonly<Record<string, string>>;
  readonly at: Locus;
  readonly source: Source | null;
}

/** A finding with its message made from its figures. */
export const finding = <Code extends GovernanceCode>(
  code: Code,
  severity: Severity,
  figures: GovernanceFigures[Code],
  { subject, at, source }: Whereabouts,
): Finding<Code> & { readonly figures: GovernanceFigures[Code] } => ({
  code,
  severity,
  subject,
  message: words[code](figures),
  figures,
  at,
  source,
});

/** A place within a place. */
export const within = ({ ref, path }: Locus, ...further: readonly (string | number)[]): Locus => ({
  ref,
  path: [...path, ...further],
});

/** In the order of their subjects, so that the order of files and lines changes nothing. */
export const bySubject = (findings: readonly GovernanceFinding[]): readonly GovernanceFinding[] => {
  const key = ({ subject, figures, source }: GovernanceFinding) => JSON.stringify([subject, figures, source]);
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};
