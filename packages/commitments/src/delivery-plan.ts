import type { Day } from '@ragstone/calendar';
import type { Source } from '@ragstone/rag';

/** How partners mean to keep what they promised: actions, measures of success and indicators belong to a plan. */
export interface DeliveryPlan {
  readonly id: string;
  readonly title: string;
  /** What it is for, in few words. */
  readonly objective: string | null;
  /** The version of a strategy that it delivers, where it names one. */
  readonly delivers: string | null;
  /** The day or end of the period that it reports. */
  readonly asAt: Day;
  /** The body to which it is reported. */
  readonly reportsTo: string | null;
  /** The body that governs the work, where that is another. */
  readonly governedBy: string | null;
  /** The vocabulary in which its statuses are written, where one is laid down. */
  readonly vocabulary: string | null;
  /** Words that stand in this plan where something is still to be said, beside those that always do. */
  readonly placeholders: readonly string[];
  readonly projects: readonly Project[];
  readonly risks: readonly Risk[];
  readonly pointsForEscalation: readonly PointForEscalation[];
  readonly watched: readonly WatchEntry[];
  readonly caseStudies: readonly CaseStudy[];
  readonly source: Source;
}

/** A part of a plan that reports for itself, in the words of its plan. */
export interface Project {
  readonly id: string;
  readonly title: string;
  readonly status: string | null;
  /** What has happened since the last report, in few words each. */
  readonly update: readonly string[];
  /** The groups in need that it works with. */
  readonly groups: readonly string[];
  readonly source: Source;
}

export interface Risk {
  readonly id: string;
  readonly says: string;
  /** The project, action or commitment at risk; none where it is the whole plan. */
  readonly about: readonly string[];
  /** In the words of its plan. */
  readonly likelihood: string | null;
  readonly mitigations: readonly string[];
  readonly owners: readonly string[];
  readonly source: Source;
}

/** Something that a plan raises to a body above it. */
export interface PointForEscalation {
  readonly id: string;
  readonly ref: string | null;
  readonly says: string;
  /** The body that should decide. */
  readonly to: string | null;
  readonly owners: readonly string[];
  readonly due: Day | null;
  readonly source: Source;
}

/** Work of others that partners watch, or sponsor, and so report. */
export interface WatchEntry {
  readonly id: string;
  readonly list: 'watch' | 'sponsor';
  /** The work, in few words; null where what it is about says it. */
  readonly says: string | null;
  readonly about: readonly string[];
  readonly owners: readonly string[];
  readonly source: Source;
}

/** A story of what happened, referred to and never retold. */
export interface CaseStudy {
  readonly id: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly source: Source;
}
