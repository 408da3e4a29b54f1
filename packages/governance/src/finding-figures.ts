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
}

export type GovernanceCode = keyof GovernanceFigures;
