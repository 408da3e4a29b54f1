import type { Applies } from '@ragstone/rules';
import type { Subject } from './rate-subject.ts';

/** Whether a rule for each subject of a kind is about this one. */
export const isAbout = (applies: Applies, subject: Pick<Subject, 'kind' | 'in' | 'section'>): boolean =>
  'each' in applies &&
  applies.each === subject.kind &&
  (applies.in === undefined || applies.in === subject.in) &&
  (applies.section === undefined || applies.section === subject.section);
