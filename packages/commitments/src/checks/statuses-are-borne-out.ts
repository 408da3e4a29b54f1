import { compareNumbers } from '@ragstone/rag';
import type { CommitmentRecords, CommitmentsCheck } from '../commitment-records.ts';
import { projectEntries } from '../entries.ts';
import { finding } from '../finding.ts';
import { statusOf } from '../status-of.ts';
import { vocabularyOf } from '../vocabulary-of.ts';

/** Whether each figure that a project reports itself, against a target that can be judged now, meets it. */
const figuresOf = (project: string, { successMeasures, indicators }: CommitmentRecords): readonly boolean[] =>
  successMeasures
    .filter(({ serves }) => serves.includes(project))
    .flatMap(({ id, target }) => {
      if (target === null || target.judge !== 'now') return [];
      const reported = indicators.filter(({ shows }) => shows.includes(id)).flatMap((each) => each.reported);
      return reported.map(({ value }) =>
        target.test === 'at-least'
          ? compareNumbers(value, target.value) >= 0
          : compareNumbers(value, target.value) <= 0,
      );
    });

/** A project that says it is well has some figure of its own that is: not every one of them misses its target. */
export const statusesAreBorneOut: CommitmentsCheck = (records) =>
  projectEntries(records).flatMap((entry) => {
    const { record, about } = entry;
    const status = statusOf(record.status, vocabularyOf(entry.subject.plan ?? '', records));
    if (status.kind !== 'mapped' || (status.says !== 'met' && status.rag !== 'green')) return [];
    const met = figuresOf(record.id, records);
    return met.length > 0 && !met.includes(true)
      ? [
          finding(
            'status-not-borne-out',
            'error',
            { ...about, words: status.words, missed: met.length },
            entry,
          ),
        ]
      : [];
  });
