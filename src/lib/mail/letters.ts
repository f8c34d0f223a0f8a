import { createTranslator } from 'use-intl/core';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { Mail } from './mailer.ts';

interface Letter {
  to: string;
  /** The address that the letter leads to. */
  link: string;
  locale: Locale;
}

/** The letter with a link for a new password. */
export const resetLetter = ({ to, link, locale }: Letter, minutes: number): Mail => {
  const t = translator(locale);
  return written(locale, to, t('mail.reset.subject'), [
    t('mail.reset.text'),
    link,
    t('mail.reset.lasts', { minutes }),
    t('mail.reset.ignore'),
  ]);
};

/** The letter with an invitation. */
export const invitationLetter = ({ to, link, locale }: Letter, days: number): Mail => {
  const t = translator(locale);
  return written(locale, to, t('mail.invitation.subject'), [
    t('mail.invitation.text'),
    link,
    t('mail.invitation.lasts', { days }),
    t('mail.invitation.ignore'),
  ]);
};

const translator = (locale: Locale) => createTranslator({ locale, messages: messages[locale] });

/** A paragraph that is an address becomes a link; nothing else is marked up. */
const written = (locale: Locale, to: string, subject: string, paragraphs: string[]): Mail => {
  const body = paragraphs.map((each) => `<p>${isLink(each) ? anchor(each) : escaped(each)}</p>`).join('\n');
  return {
    to,
    subject,
    text: `${paragraphs.join('\n\n')}\n\nJuca\n`,
    html: `<!doctype html>\n<html lang="${locale}">\n<body>\n${body}\n<p>Juca</p>\n</body>\n</html>\n`,
  };
};

const isLink = (paragraph: string): boolean => /^https?:\/\/\S{1,2000}$/.test(paragraph);

const anchor = (link: string): string => `<a href="${escaped(link)}">${escaped(link)}</a>`;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
