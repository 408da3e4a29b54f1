/** A note may stand anywhere in a rule set. It changes nothing. */
export interface Noted {
  readonly note?: string | undefined;
}
