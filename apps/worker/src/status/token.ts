import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export const cookieName = 'ragstone-status';

/** A token that somebody could guess is none. */
export const shortestToken = 16;

const digest = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Equal texts, compared in a time that depends on neither: both are hashed to one length first. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(digest('compare', one), digest('compare', other));

/** What the cookie of somebody who gave the token holds: made from it, and never the token itself. */
export const sessionOf = (token: string): string => digest(token, cookieName).toString('hex');

const cookieOf = (header: string | undefined): string =>
  (header ?? '')
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1) ?? '';

/** Whether a request shows the token, in an Authorization header or by the cookie of the form. */
export const showsToken = ({ authorization, cookie }: IncomingHttpHeaders, token: string): boolean => {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? '';
  const isBearer = isSame(bearer, token);
  const isSession = isSame(cookieOf(cookie), sessionOf(token));
  return isBearer || isSession;
};
