import type { Finding, Locus, Severity, Source } from './finding.ts';

/** Where a finding is, and what it is about. */
export interface Whereabouts {
  readonly subject: Readonly<Record<string, string>>;
  readonly at: Locus | null;
  readonly source: Source | null;
}

/** The figures behind each code of a package's findings. */
type FiguresByCode<Figures> = { readonly [Code in keyof Figures]: Finding['figures'] };

/** A finding of a code, with the figures that the code carries. */
export type FindingWith<
  Figures extends FiguresByCode<Figures>,
  Code extends keyof Figures & string,
> = Finding<Code> & {
  readonly figures: Figures[Code];
};

/** What a package says for each of its codes; a new code does not compile until it has its words. */
export type FindingWords<Figures> = { readonly [Code in keyof Figures]: (figures: Figures[Code]) => string };

/** The maker of a package's findings: the message is made from the figures by the package's own words. */
export const findingMaker =
  <Figures extends FiguresByCode<Figures>>(words: FindingWords<Figures>) =>
  <Code extends keyof Figures & string>(
    code: Code,
    severity: Severity,
    figures: Figures[Code],
    { subject, at, source }: Whereabouts,
  ): FindingWith<Figures, Code> => ({
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
export const bySubject = <F extends Finding>(findings: readonly F[]): readonly F[] => {
  const key = ({ subject, figures, source }: F) => JSON.stringify([subject, figures, source]);
  return findings.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};
