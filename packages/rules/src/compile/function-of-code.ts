/**
 * A function of code that this package wrote. `given` is everything from outside: it reaches the code as values under
 * names of ours, so that no text of a rule is ever part of the code.
 */
export const functionOfCode = <Made>(given: Readonly<Record<string, unknown>>, body: string): Made =>
  new Function(...Object.keys(given), `'use strict'; return ${body}`)(...Object.values(given)) as Made;

/** Whether code may be made from text here: a page's content security policy or Node's own switch may forbid it. */
export const mayMakeCode = (): boolean => {
  try {
    return functionOfCode<boolean>({}, 'true');
  } catch {
    return false;
  }
};
