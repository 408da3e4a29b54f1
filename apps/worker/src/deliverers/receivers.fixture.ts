import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import type { DueEffect } from '@ragstone/history';
import { SMTPServer } from 'smtp-server';

/** An effect of one channel, to be tried for the first time. */
export const dueEffect = (of: Partial<DueEffect> = {}): DueEffect => ({
  ...{ key: 'riverside/late/1', channel: 'email', recipient: 'care-board', subject: 'Missed twice' },
  ...{ mediaType: 'text/plain', bytes: new TextEncoder().encode('Look at it.\n'), content: '', attempt: 1 },
  ...of,
});

/**
 * What a receiver does with what comes next: refuses it for now; says nothing at all; takes it and says so too late;
 * takes it and breaks the connection off; takes it.
 */
export type Behaviour = 'fail' | 'hang' | 'late' | 'break' | 'take';

export interface Receiver {
  readonly url: string;
  /** The keys on which it acted, each as often as it did. It acts on none that it knows. */
  readonly acted: readonly string[];
  readonly stop: () => Promise<void>;
}

/** How long it takes over an answer that comes late. */
export const lateInMilliseconds = 1000;

export interface Posted {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What stands for a post that did not come. */
export const noPost: Posted = { method: undefined, headers: {}, body: '' };

export interface WebReceiver extends Receiver {
  readonly posted: readonly Posted[];
}

const sockets = () => {
  const open = new Set<Socket>();
  return {
    keep: (socket: Socket) => void open.add(socket),
    end: () => {
      for (const socket of open) socket.destroy();
    },
  };
};

/** Takes POSTs, behaving each time as it is told, and as it was last told after that. A number is a status. */
export const startWebReceiver = async (
  behaviours: readonly (Behaviour | number)[],
  answer: Readonly<Record<string, string>> = {},
): Promise<WebReceiver> => {
  const [acted, posted, connections]: [string[], Posted[], ReturnType<typeof sockets>] = [[], [], sockets()];
  const server = createServer(async (request, response) => {
    const behaviour = behaviours[Math.min(posted.length, behaviours.length - 1)] ?? 'take';
    const { method, headers } = request;
    posted.push({ method, headers, body: await text(request) });
    if (typeof behaviour === 'number') return void response.writeHead(behaviour, answer).end();
    if (behaviour === 'fail') return void response.writeHead(503).end();
    if (behaviour === 'hang') return;
    const key = String(headers['idempotency-key']);
    if (!acted.includes(key)) acted.push(key);
    if (behaviour === 'break') return void request.socket.destroy();
    if (behaviour === 'late') await setTimeout(lateInMilliseconds);
    response.writeHead(202).end();
  });
  server.on('connection', connections.keep);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`, acted, posted },
    stop: async () => {
      connections.end();
      server.close();
      await once(server, 'close');
    },
  };
};

export interface MailReceiver extends Receiver {
  /** Every message as it came. */
  readonly messages: readonly string[];
  readonly recipients: readonly string[];
}

/** Takes e-mail, behaving each time as it is told, and as it was last told after that. A number refuses the recipient. */
export const startMailReceiver = async (
  behaviours: readonly (Behaviour | number)[],
  options: ConstructorParameters<typeof SMTPServer>[0] = {},
): Promise<MailReceiver> => {
  const [acted, messages, recipients]: [string[], string[], string[]] = [[], [], []];
  const connections = sockets();
  let sessions = 0;
  const behaviour = () => behaviours[Math.min(sessions, behaviours.length) - 1] ?? 'take';
  const server = new SMTPServer({
    ...{ authOptional: true, logger: false, closeTimeout: 10, disabledCommands: ['STARTTLS'] },
    onRcptTo: ({ address }, _session, done) => {
      sessions += 1;
      recipients.push(address);
      const now = behaviour();
      if (now === 'hang') return;
      if (typeof now === 'number') {
        done(Object.assign(new Error(`5.1.1 <${address}> is not known here`), { responseCode: now }));
      } else done();
    },
    onData: async (stream, _session, done) => {
      const message = await text(stream);
      const now = behaviour();
      if (now === 'fail') return done(Object.assign(new Error('later, please'), { responseCode: 451 }));
      messages.push(message);
      const key = /^Message-ID: (.*)$/im.exec(message)?.[1] ?? '';
      if (!acted.includes(key)) acted.push(key);
      if (now === 'break') return connections.end();
      if (now === 'late') await setTimeout(lateInMilliseconds);
      done();
    },
    ...options,
  });
  server.on('error', () => {});
  server.server.on('connection', connections.keep);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    ...{
      url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
      acted,
      messages,
      recipients,
    },
    stop: async () => {
      connections.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
};
