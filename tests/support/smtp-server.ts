import { EventEmitter, once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export interface ReceivedMail {
  from: string;
  to: string;
  /** Headers and parts, with the quoted-printable encoding (RFC 2045, 6.7) taken away. */
  content: string;
}

/** A mail server on this machine that takes every mail (RFC 5321), and keeps it. */
export class SmtpServer {
  readonly url: string;
  readonly mails: ReceivedMail[] = [];
  readonly #arrivals = new EventEmitter();
  readonly #close: () => Promise<void>;

  private constructor(port: number, close: () => Promise<void>) {
    this.url = `smtp://127.0.0.1:${port}`;
    this.#close = close;
  }

  static async start(): Promise<SmtpServer> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket.on('error', () => {}));
      void converse(socket, (mail) => smtp.#take(mail));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const smtp = new SmtpServer((server.address() as AddressInfo).port, async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    });
    return smtp;
  }

  /** The mail of that number, the first being 0; waits until it has arrived. */
  async mail(index: number): Promise<ReceivedMail> {
    while (!this.mails[index]) await once(this.#arrivals, 'mail');
    return this.mails[index];
  }

  close(): Promise<void> {
    return this.#close();
  }

  #take(mail: ReceivedMail): void {
    this.mails.push(mail);
    this.#arrivals.emit('mail');
  }
}

const converse = async (socket: Socket, take: (mail: ReceivedMail) => void): Promise<void> => {
  let mail = { from: '', to: '' };
  let content: string[] | undefined;
  socket.write('220 test ESMTP\r\n');
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (content && line !== '.') content.push(line.replace(/^\./, ''));
    else if (content) {
      take({ ...mail, content: decoded(content.join('\r\n')) });
      content = undefined;
      mail = { from: '', to: '' };
      socket.write('250 taken\r\n');
    } else {
      const [, verb = '', address = ''] = /^(\w+)(?:[^<]{0,20}<([^>]{0,300})>)?/.exec(line) ?? [];
      if (verb === 'MAIL') mail.from = address;
      if (verb === 'RCPT') mail.to = address;
      if (verb === 'DATA') content = [];
      socket.write(answers[verb] ?? '250 ok\r\n');
      if (verb === 'QUIT') socket.end();
    }
  }
};

const answers: Record<string, string> = { DATA: '354 go on\r\n', QUIT: '221 bye\r\n' };

const decoded = (content: string): string =>
  content.replace(/=\r\n/g, '').replace(/(?:=[0-9A-F]{2})+/g, (bytes) => {
    return Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8');
  });
