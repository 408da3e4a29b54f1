import type { CommitmentsCheck } from '../commitment-records.ts';
import { projectEntries } from '../entries.ts';
import { projectFacts } from '../facts/project-facts.ts';
import { finding } from '../finding.ts';

/** A project that says it is well has some figure of its own that is: not every one of them misses its target. */
export const statusesAreBorneOut: CommitmentsCheck = (records) =>
  projectEntries(records).flatMap((entry) => {
    const facts = projectFacts(entry.record, entry.subject.plan ?? '', records);
    const { 'borne-out': borneOut, figuresMissed, status } = facts;
    if (!borneOut.known || borneOut.value || !figuresMissed.known || !status.known) return [];
    const figures = { ...entry.about, words: status.value, missed: figuresMissed.value };
    return [finding('status-not-borne-out', 'error', figures, entry)];
  });
