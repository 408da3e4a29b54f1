/** Whether an address to listen on can be reached from this computer only. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

/** A page elsewhere that has its own name lead here is refused by this: its browser sends that name. */
const ownNames = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/i;

/** Whether the Host header of a request names this computer. */
export const namesThisComputer = (header: string | undefined): boolean => ownNames.test(header ?? '');
