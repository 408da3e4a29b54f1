import { applyEdits, type FormattingOptions, modify, parse } from 'jsonc-parser';

/** The text of the next version of a rule set, or why there is none. */
export type NextVersion =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: string };

export interface AdoptedBy {
  /** The body that adopts it. */
  readonly by: string;
  readonly on: string;
  readonly minute?: string | undefined;
  /** The digest of what is adopted. */
  readonly digest: string;
}

/**
 * An adopted rule set as the draft of its next version: nobody edits what was adopted. Layout and comments stay as they
 * are; only the version, the state and who adopted it change.
 */
export const draftOf = (text: string): NextVersion => {
  const { version, state } = head(text);
  if (state !== 'adopted') return { ok: false, why: 'It is a draft already: edit it as it is.' };
  if (typeof version !== 'number') return { ok: false, why: 'It says no version.' };
  return { ok: true, text: edited(text, { version: version + 1, state: 'draft', adopted: undefined }) };
};

/** A draft as it is adopted. What it says is not changed. */
export const adoptedOf = (text: string, { by, on, minute, digest }: AdoptedBy): NextVersion => {
  if (head(text).state !== 'draft') {
    return { ok: false, why: 'It is adopted already. Save a changed one as the next version.' };
  }
  const adopted = { by, on, ...(minute === undefined ? {} : { minute }), digest };
  return { ok: true, text: edited(text, { state: 'adopted', adopted }) };
};

const head = (text: string): { readonly version?: unknown; readonly state?: unknown } => {
  const parsed: unknown = parse(text);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
};

const edited = (text: string, changes: Readonly<Record<string, unknown>>): string => {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions: FormattingOptions = { insertSpaces: true, tabSize: 2, eol };
  return Object.entries(changes).reduce(
    (current, [key, value]) =>
      applyEdits(
        current,
        modify(current, [key], value, {
          formattingOptions,
          // Who adopted it stands beside the state.
          getInsertionIndex: (keys) => keys.indexOf('state') + 1,
        }),
      ),
    text,
  );
};
