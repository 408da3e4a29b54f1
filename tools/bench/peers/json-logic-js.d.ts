/** The one function of the package that is used; it brings no types of its own. */
declare module 'json-logic-js' {
  const jsonLogic: { readonly apply: (logic: unknown, data: unknown) => number };
  export = jsonLogic;
}
