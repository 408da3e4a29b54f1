/** What a finding can be about. */
export type What =
  | 'commitment'
  | 'decision'
  | 'action'
  | 'unnumbered-action'
  | 'milestone'
  | 'success-measure'
  | 'indicator'
  | 'project'
  | 'risk'
  | 'point-for-escalation'
  | 'watch-entry'
  | 'priority'
  | 'version'
  | 'review'
  | 'plan';

/** What a finding is about and what that is called. A type, not an interface: only those pass for figures. */
export type About = { readonly what: What; readonly title: string };

/** The figures and words behind each kind of finding: days as `YYYY-MM-DD`, titles as the records have them. */
export interface CommitmentsFigures {
  /** A word that stands where something is still to be said. */
  readonly placeholder: About & { readonly field: string; readonly words: string };
  /** No role or body answers for it. */
  readonly 'no-owner': About;
  /** It has no date. */
  readonly 'no-date': About;
  /** It is due before the period that its plan reports, and nothing says that it is done. */
  readonly 'due-before-plan': About & { readonly due: string; readonly asAt: string };
  /** It is said to be done, and nothing says that its milestones were reached. */
  readonly 'done-before-its-milestones': About & { readonly milestone: string; readonly open: number };
  /** It says nothing of how it stands. */
  readonly 'no-status': About;
  /** Its status is in words that no vocabulary of its plan has. */
  readonly 'status-unmapped': About & { readonly words: string };
  /** Its status says that all is well; every figure that it reports itself misses its target. */
  readonly 'status-not-borne-out': About & { readonly words: string; readonly missed: number };
  /** No action of the plan serves it. */
  readonly 'no-action': About;
  /** No indicator shows it. */
  readonly 'measure-without-indicator': About;
  /** It shows no measure of success. */
  readonly 'indicator-without-measure': About;
  /** One code stands for several indicators that are not the same. */
  readonly 'code-reused': About & { readonly code: string; readonly others: string };
  /** A code that is written like no other of its plan. */
  readonly 'code-unlike-others': About & { readonly code: string; readonly like: string };
  /** A change must last, and nothing says how long. */
  readonly 'measure-not-measurable': About & { readonly word: string };
  /** The plan prints other words than were approved. */
  readonly 'wording-not-approved': About & {
    readonly printed: string;
    readonly approved: string;
    readonly by: string;
    readonly on: string;
  };
  /** The document leaves out what was promised. */
  readonly 'wording-missing': About;
  /** It is handed over to nobody. */
  readonly 'transfer-without-destination': About;
  /** Nothing says why it was decided. */
  readonly 'change-without-rationale': About & { readonly decision: string };
  /** A decision cannot lead to so many commitments: a removal to none, a change to one, a keeping to one. */
  readonly 'decision-does-not-fit': About & {
    readonly decision: string;
    readonly results: number;
    readonly wanted: string;
  };
  /** Nothing says what of the version before became of it. */
  readonly 'no-lineage': About & { readonly before: string };
  /** A promised number is in nothing that the commitment became. */
  readonly 'promised-number-lost': About & { readonly promised: string };
  /** It is said to be kept, and its number, its day or its words are others. */
  readonly 'kept-but-changed': About & { readonly before: string; readonly after: string };
  /** A count that does not come to what is there. */
  readonly 'count-does-not-add-up': About & {
    readonly of: string;
    readonly stated: number;
    readonly counted: number;
  };
  /** A priority or sub-priority under which nothing is promised. */
  readonly 'nothing-promised': About & { readonly version: string };
  /** Nothing says how likely it is. */
  readonly 'no-likelihood': About;
  /** It is raised to nobody. */
  readonly 'no-recipient': About;
  /** It names a record that is not there. */
  readonly 'dangling-link': About & { readonly link: string; readonly id: string };
  /** Several records of a kind have one id. */
  readonly 'duplicate-id': About & { readonly id: string; readonly times: number };
}

export type CommitmentsCode = keyof CommitmentsFigures;

/** The figures of one line that stands for many findings. */
export type TogetherFigures = {
  readonly what: What;
  /** How many are at fault, of how many there are. */
  readonly count: number;
  readonly of: number;
  /** What they are called, separated by semicolons. */
  readonly which: string;
};
