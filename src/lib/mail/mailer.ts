import { createTransport } from 'nodemailer';
import type { Config } from '#/lib/config.ts';
import { isLoopbackName } from '#/lib/domain/loopback-name.ts';
import type { Logger } from '#/lib/logger.ts';

/** A mail to one person, as text and as HTML. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** Sends mail over SMTP. */
export interface Mailer {
  /** False where the mail could not be handed over, which the log then says in one event. Never rejects. */
  send(mail: Mail): Promise<boolean>;
  /** Connects and signs in once, and logs a warning where that fails. Never rejects. */
  check(): Promise<void>;
  close(): void;
}

type Settings = Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>;

/** Milliseconds in which a mail must have been handed over. */
const patience = 30_000;

/**
 * The mailer of `SMTP_URL` and `MAIL_FROM`; null where mail is not set up. A server that is not this machine must offer
 * TLS, unless the address says `?requireTLS=false`.
 */
export const createMailer = ({ SMTP_URL, MAIL_FROM }: Settings, logger: Logger): Mailer | null => {
  if (!SMTP_URL || !MAIL_FROM) return null;
  const transport = createTransport(
    {
      url: SMTP_URL,
      pool: true,
      maxConnections: 2,
      requireTLS: !isLoopbackName(new URL(SMTP_URL).hostname),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: patience,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: MAIL_FROM },
  );
  return {
    send: async (mail) => {
      try {
        await transport.sendMail({ ...mail, signal: AbortSignal.timeout(patience) });
        return true;
      } catch (error) {
        logger.error({ reason: reasonOf(error) }, 'a mail could not be sent');
        return false;
      }
    },
    check: async () => {
      try {
        await transport.verify();
      } catch (error) {
        logger.warn({ reason: reasonOf(error) }, 'SMTP_URL does not work: no mail can be sent');
      }
    },
    close: () => transport.close(),
  };
};

/** What went wrong, without the server's words: those may repeat whom the mail was for. */
const reasonOf = (error: unknown): Record<string, unknown> => {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  return { code, command, responseCode };
};
