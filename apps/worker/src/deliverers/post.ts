import { lookup } from 'node:dns';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Delivery } from '@ragstone/history';
import { isPrivateAddress } from './private-address.ts';

/** How a deliverer may use the network. */
export interface PostOptions {
  /** Whether the address may be within this network. */
  readonly privateAddresses?: boolean | undefined;
  /** How long the receiver may take in all. */
  readonly milliseconds?: number | undefined;
}

interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const patienceInMilliseconds = 20_000;

/**
 * Posts once and says how it went: 2xx is taken; 4xx but 408 and 429 is refused for good; all else is tried again. No
 * redirect is followed. Where an address leads is looked at as it is connected to, so that no answer of a name server
 * leads into this network. Neither the URL nor what the receiver says is repeated: either may be secret or personal.
 */
export const post = async (
  { url, headers, body }: Post,
  { privateAddresses = false, milliseconds = patienceInMilliseconds }: PostOptions,
): Promise<Delivery> => {
  const { hostname, protocol } = new URL(url);
  const literal = hostname.replace(/^\[|\]$/g, '');
  if (!privateAddresses && isIP(literal) !== 0 && isPrivateAddress(literal)) return refused();
  const request = protocol === 'https:' ? overHttps : overHttp;
  const signal = AbortSignal.timeout(milliseconds);
  const options = {
    ...{ method: 'POST', agent: false, signal, headers: { ...headers, 'content-length': body.byteLength } },
    ...(privateAddresses ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve) => {
    const sent = request(url, options, (response) => {
      // What it says besides is not waited for.
      response.destroy();
      resolve(deliveryOf(response.statusCode ?? 0, response.headers['retry-after']));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const late = `no answer within ${milliseconds / 1000} seconds`;
      if (error.code === notPublicCode) resolve(refused());
      else resolve({ ok: false, reason: signal.aborted ? late : (error.code ?? error.name), again: true });
    });
    sent.end(body);
  });
};

const deliveryOf = (status: number, retryAfter: string | undefined): Delivery => {
  if (status >= 200 && status < 300) return { ok: true, receipt: `HTTP ${status}` };
  const wait = /^[\w ,:]{1,40}$/.test(retryAfter ?? '') ? `; it asks to wait: ${retryAfter}` : '';
  const again = status < 400 || status >= 500 || status === 408 || status === 429;
  return { ok: false, reason: `HTTP ${status}${wait}`, again };
};

const refused = (): Delivery => ({
  ok: false,
  reason: 'the address is within this network; "privateAddresses": true in the settings allows that',
  again: false,
});

const notPublicCode = 'ERR_NOT_PUBLIC';

const publicLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, options, (error, found, family) => {
    const addresses = typeof found === 'string' ? [found] : (found ?? []).map(({ address }) => address);
    if (error === null && addresses.some(isPrivateAddress)) {
      done(Object.assign(new Error(notPublicCode), { code: notPublicCode }), found, family);
    } else done(error, found, family);
  });
};
