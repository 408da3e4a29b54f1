/** What a command may do to the world besides reading and writing files. */
export interface Console {
  /** Standard output: what was asked for, and nothing else. */
  readonly write: (text: string) => void;
  /** Standard error: everything else that is worth saying. */
  readonly tell: (text: string) => void;
  /** Today in London, YYYY-MM-DD; asked only where it is needed, since the time zones take a while to load. */
  readonly today: () => string;
  /** The moment, in UTC to the millisecond: when something is recorded. */
  readonly now: () => string;
  /** A setting of the environment, such as where the PostgreSQL server is. */
  readonly setting: (name: string) => string | undefined;
  /** Comes when somebody ends a command that goes on by itself: Ctrl-C. */
  readonly ended: () => Promise<void>;
  /** Adds a colour to a word that says it already. Not there where colours are not wanted. */
  readonly paint?: (colour: 'green' | 'yellow' | 'red', text: string) => string;
  /** How many letters a line of the terminal holds that shows standard output; not there where none does. */
  readonly columns?: number;
  /** How many threads may work side by side; one where it is not there. */
  readonly threads?: number;
  /** How far long work has come, in place of what it said before; empty when done. Not there where nobody looks. */
  readonly progress?: (doing: string) => void;
  /** Asks whoever sits at the terminal; not there where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
}
