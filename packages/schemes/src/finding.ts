import type { Finding, Locus, Severity, Source } from '@ragstone/rag';
import type { SchemesCode, SchemesFigures } from './finding-figures.ts';
import { words } from './words.ts';

/** Something wrong or doubtful in a pooled fund's records. The code says which figures it carries. */
export type SchemesFinding = {
  readonly [Code in SchemesCode]: Finding<Code> & { readonly figures: SchemesFigures[Code] };
}[SchemesCode];

/** Where a finding is and what it is about; `subject` names fund, statement, source, schedule, scheme or minimum. */
export interface Whereabouts {
  readonly subject: Readonly<Record<string, string>>;
  readonly at: Locus | null;
  readonly source: Source | null;
}

/** A finding with its message made from its figures. */
export const finding = <Code extends SchemesCode>(
  code: Code,
  severity: Severity,
  figures: SchemesFigures[Code],
  { subject, at, source }: Whereabouts,
): Finding<Code> & { readonly figures: SchemesFigures[Code] } => ({
  code,
  severity,
  subject,
  message: words[code](figures),
  figures,
  at,
  source,
});
