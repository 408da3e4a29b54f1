/** The figures and words behind each kind of finding: days as `YYYY-MM-DD`, titles as the form has them. */
export interface GovernanceFigures {
  /** A question that a right return answers is not answered, whether or not the form's checker looks at it. */
  readonly 'answer-missing': { readonly question: string; readonly checker: 'looks' | 'does not look' };
  /** An answer demands something, an explanation of a No, that is not given. */
  readonly 'explanation-missing': {
    readonly question: string;
    readonly answer: string;
    readonly missing: string;
  };
  /** An answer to a question that the form does not ask. `suggestion` is empty where none is near. */
  readonly 'unknown-question': { readonly question: string; readonly suggestion: string };
  /** A question is answered more than once. */
  readonly 'answered-twice': { readonly question: string; readonly times: number; readonly answers: string };
  /** An answer that the form does not offer. `suggestion` is empty where none is near. */
  readonly 'answer-not-an-option': {
    readonly question: string;
    readonly answer: string;
    readonly options: string;
    readonly suggestion: string;
  };
  /** Text where the form asks for money or a day, or a number where it asks for text. */
  readonly 'answer-of-another-kind': {
    readonly question: string;
    readonly answer: string;
    readonly wanted: string;
  };
  /** A sign-off that the form requires is not there. */
  readonly 'sign-off-missing': { readonly role: string };
  /** A sign-off in a role that the form does not name. */
  readonly 'unknown-sign-off': { readonly role: string; readonly known: string };
  /** A sign-off was delegated though its role must give it in person. */
  readonly 'delegated-though-not-delegable': {
    readonly role: string;
    readonly holder: string;
    readonly delegatedTo: string;
  };
  /** One person signed in a role and in one that checks it. */
  readonly 'one-person-two-roles': {
    readonly holder: string;
    readonly role: string;
    readonly checkedBy: string;
  };
  /** Submitted on a later day than the deadline's. */
  readonly 'submitted-late': { readonly submitted: string; readonly due: string; readonly days: number };
  /** Submitted on the deadline's day, and nothing says at what time. */
  readonly 'submission-time-unknown': { readonly submitted: string; readonly due: string };
  /** The deadline's day has gone and no submission is known. */
  readonly 'not-submitted': { readonly title: string; readonly due: string; readonly asOf: string };
  /** An approval dated after the submission that it should allow. */
  readonly 'approved-after-submission': {
    readonly by: string;
    readonly approved: string;
    readonly submitted: string;
    readonly days: number;
  };
  /** The accountable body saw it only after it was submitted. `by` and `approved` are empty where nobody approved it. */
  readonly 'presented-after-submission': {
    readonly body: string;
    readonly presented: string;
    readonly submitted: string;
    readonly days: number;
    readonly by: string;
    readonly approved: string;
    readonly power: 'own' | 'delegated' | 'none';
  };
  /** A completed return names a definition that is not there. */
  readonly 'unknown-definition': { readonly definition: string };
  /** A record names a body that is not there. */
  readonly 'unknown-body': { readonly body: string };
  /** A record names a role that is not there. */
  readonly 'unknown-role': { readonly role: string };
  /** Bodies report to each other in a circle, so that an escalation never ends. */
  readonly 'reporting-cycle': { readonly cycle: string };
  /** Two duties to one body about one thing differ in how often. */
  readonly 'frequency-contradicted': {
    readonly about: string;
    readonly to: string;
    readonly promises: string;
  };
  /** By its own account a report came a whole turn or more after it was promised. `previous` is a period's id. */
  readonly 'reported-less-often-than-promised': {
    readonly paper: string;
    readonly to: string;
    readonly promised: string;
    readonly previous: string;
    readonly on: string;
    readonly missed: number;
    readonly document: string;
    readonly line: number;
  };
  /** Duties of one line and day are past it, and every meeting that should have had them was seen without them. */
  readonly 'duty-late': {
    readonly count: number;
    readonly to: string;
    readonly promised: string;
    readonly due: string;
    readonly days: number;
    readonly which: string;
  };
  /** What is owed once came after its day. */
  readonly 'duty-met-late': {
    readonly says: string;
    readonly paper: string;
    readonly due: string;
    readonly on: string;
    readonly days: number;
  };
  /** What a meeting asked for is not on the next agenda. */
  readonly 'request-not-on-next-agenda': {
    readonly body: string;
    readonly asked: string;
    readonly next: string;
    readonly count: number;
    readonly of: number;
    readonly which: string;
  };
  /** The next meeting is printed for two days. `held` is empty until one of them has been. */
  readonly 'next-meeting-two-ways': {
    readonly body: string;
    readonly after: string;
    readonly days: string;
    readonly held: string;
  };
  /** An event is printed for days that cannot be one. */
  readonly 'event-dated-two-ways': { readonly event: string; readonly days: string };
  /** Something ends before the event up to which it is needed. */
  readonly 'ends-before-needed': {
    readonly event: string;
    readonly on: string;
    readonly until: string;
    readonly needed: string;
    readonly days: number;
  };
  /** A paper bears a later day than the meeting that received it. */
  readonly 'paper-dated-after-meeting': {
    readonly paper: string;
    readonly body: string;
    readonly on: string;
    readonly dated: string;
    readonly days: number;
  };
  /** A consultation closed before a meeting is asked for its view. */
  readonly 'consultation-closed-before-asked': {
    readonly paper: string;
    readonly body: string;
    readonly on: string;
    readonly closes: string;
    readonly days: number;
  };
  /** The quorum is a share of the members, and the printed counts of members need different numbers. */
  readonly 'quorum-base-unclear': {
    readonly body: string;
    readonly readings: string;
    readonly least: number;
    readonly most: number;
  };
  /** Too few were there, or nobody of a category that must be. */
  readonly 'meeting-not-quorate': {
    readonly body: string;
    readonly on: string;
    readonly needed: number;
    readonly present: number;
    readonly lacks: string;
  };
  /** More of a category were there than it has seats. */
  readonly 'more-present-than-seats': {
    readonly body: string;
    readonly on: string;
    readonly category: string;
    readonly present: number;
    readonly seats: number;
  };
  /** A board resolved something else than it was asked, under a condition, or more. */
  readonly 'decided-otherwise-than-asked': {
    readonly says: string;
    readonly asks: string;
    readonly decided: string;
    readonly subjectTo: string;
    readonly adds: string;
  };
}

export type GovernanceCode = keyof GovernanceFigures;
