import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Logger } from '#/lib/logger.ts';
import { invitationLetter, resetLetter } from '#/lib/mail/letters.ts';
import { createMailer } from '#/lib/mail/mailer.ts';
import { SmtpServer } from '../support/smtp-server.ts';

const MAIL_FROM = 'Juca <juca@example.com>';
const letter = { to: 'ana@example.com', link: 'https://juca.example/reset-password?token=abc' };

let smtp: SmtpServer;
beforeAll(async () => {
  smtp = await SmtpServer.start();
});
afterAll(() => smtp.close());

/** A log that keeps its events. */
const listening = () => {
  const events: unknown[][] = [];
  const note = (...event: unknown[]) => void events.push(event);
  return { events, logger: { error: note, warn: note } as unknown as Logger };
};

describe('mail', () => {
  it('goes out as text and HTML in the language of the letter', async () => {
    const { events, logger } = listening();
    const mailer = createMailer({ SMTP_URL: smtp.url, MAIL_FROM }, logger);
    await mailer?.check();
    expect(await mailer?.send(resetLetter({ ...letter, locale: 'pt-BR' }, 30))).toBe(true);
    const { from, to, content } = await smtp.mail(0);
    expect([from, to]).toEqual(['juca@example.com', letter.to]);
    expect(content).toContain('Subject: Nova senha no Juca');
    expect(content).toContain('vale por 30 minutos e uma única vez');
    expect(content).toContain(`<a href="${letter.link}">`);
    expect(await mailer?.send(invitationLetter({ ...letter, locale: 'en' }, 7))).toBe(true);
    expect((await smtp.mail(1)).content).toContain('is valid for 7 days');
    expect(events).toEqual([]);
    mailer?.close();
  });

  it('that cannot be sent is one event without the address, and no error', async () => {
    const gone = await SmtpServer.start();
    await gone.close();
    const { events, logger } = listening();
    const mailer = createMailer({ SMTP_URL: gone.url, MAIL_FROM }, logger);
    expect(await mailer?.send(resetLetter({ ...letter, locale: 'pt-BR' }, 30))).toBe(false);
    expect(events).toEqual([
      [{ reason: expect.objectContaining({ code: 'ESOCKET' }) }, 'a mail could not be sent'],
    ]);
    expect(JSON.stringify(events)).not.toContain(letter.to);
    await mailer?.check();
    expect(events).toHaveLength(2);
    mailer?.close();
  });

  it('is not set up without its settings', () => {
    expect(createMailer({}, listening().logger)).toBeNull();
  });
});
