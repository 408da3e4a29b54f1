/** A font: where its file stands, for what opens files itself, and what is in it. */
export interface FontFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Fonts of one family, regular and bold. */
export interface FontFamily {
  /** What the family calls itself. */
  readonly name: string;
  readonly files: readonly FontFile[];
}

/** The fonts of what is printed and drawn here. Those of the machine are left alone: they differ from one to the next. */
export interface Fonts {
  readonly text: FontFamily;
  /** For identifiers, whose letters are all of one width. */
  readonly monospace: FontFamily;
}
