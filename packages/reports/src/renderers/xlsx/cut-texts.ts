import { eachText } from '../../model/each-text.ts';
import type { Workbook } from '../sheets/workbook.ts';

/** The longest text that a cell can hold. */
const longest = 32_767;

/** The workbook with no text longer than a cell can hold; one that is cut says so at its end. */
export const cutTexts = (workbook: Workbook): Workbook =>
  eachText(workbook, (text) => {
    if (text.length <= longest) return text;
    // Half of a letter that is written in two is no text.
    const begun = text.slice(0, longest - workbook.cutHere.length).replace(/[\uD800-\uDBFF]$/, '');
    return `${begun}${workbook.cutHere}`;
  });
