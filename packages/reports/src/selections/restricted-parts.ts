import { isRestrictedOn, parentsOf, type Restriction } from '@ragstone/metrics';
import type { PaperInput } from './paper-input.ts';

/** What of a workspace may not be published on the day of an assessment. */
export interface RestrictedParts {
  /** Where nothing of it may be. */
  readonly all: Restriction | null;
  readonly documents: ReadonlyMap<string, Restriction>;
  /** Their own, and those that are read from such a document or worked out from such a metric. */
  readonly metrics: ReadonlyMap<string, Restriction>;
}

export const restrictedParts = ({
  assessment: { asOf },
  workspace,
}: Pick<PaperInput, 'assessment' | 'workspace'>): RestrictedParts => {
  const holding = (
    records: readonly { readonly id: string; readonly restricted?: Restriction | undefined }[],
  ): Map<string, Restriction> =>
    new Map(
      records.flatMap(({ id, restricted }) =>
        restricted !== undefined && isRestrictedOn(restricted, asOf) ? [[id, restricted] as const] : [],
      ),
    );
  const documents = holding(workspace.documents);
  const metrics = holding(workspace.metrics);
  for (const { metric, source } of workspace.figures) {
    const restriction = documents.get(source.document);
    if (restriction !== undefined && !metrics.has(metric)) metrics.set(metric, restriction);
  }
  // Each round finds what is worked out from what the last one found.
  for (let found = -1; found !== metrics.size; ) {
    found = metrics.size;
    for (const metric of workspace.metrics) {
      const from = parentsOf(metric).find((parent) => metrics.has(parent));
      const restriction = metrics.get(from ?? '');
      if (restriction !== undefined && !metrics.has(metric.id)) metrics.set(metric.id, restriction);
    }
  }
  const all = workspace.restricted;
  return { all: all !== undefined && isRestrictedOn(all, asOf) ? all : null, documents, metrics };
};
