import type { Status } from '@ragstone/rag';
import type { Sign } from './sign.ts';

/** Words of a paper, in pieces. A plain string is only ever text: no renderer reads markup in it. */
export type Text = readonly Inline[];

export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** To another place of the same paper, by its id. */
  | { readonly kind: 'link'; readonly to: string; readonly text: string }
  /** A status as shape, colour and word, never as colour alone. */
  | { readonly kind: 'status'; readonly status: Status; readonly words: string }
  /** A meaning as shape and words. */
  | { readonly kind: 'sign'; readonly sign: Sign; readonly words: string };

export const strong = (text: string): Inline => ({ kind: 'strong', text });

export const code = (text: string): Inline => ({ kind: 'code', text });

export const link = (to: string, text: string): Inline => ({ kind: 'link', to, text });

export const status = (of: Status, words: string): Inline => ({ kind: 'status', status: of, words });

export const sign = (of: Sign, words: string): Inline => ({ kind: 'sign', sign: of, words });
