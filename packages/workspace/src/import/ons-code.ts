/** Whether a text is a nine-character code of the ONS, such as E10000018. */
export const isOnsCode = (text: string): boolean => /^[EWSNJKL]\d{8}$/.test(text);
