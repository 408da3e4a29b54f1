import { printList, printQuantity } from '@ragstone/rag';
import { type Figures, figuresIn } from '../figures-in.ts';

interface Numbers extends Figures {
  /** `a`, `a and b`, `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
}

/** Numbers with their units: `84.2%`, `1,592.0 per 100,000`, `£84,801,607`; and lists. */
export const numbers: Numbers = { ...figuresIn(printQuantity), list: (items) => printList(items) };
