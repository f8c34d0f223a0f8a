import { createFormatter, createTranslator } from 'use-intl/core';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { Finding } from '#/blocks/progress/definition.ts';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import { citation } from '#/lib/domain/citation-marks.ts';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import { writtenDate } from '#/lib/domain/written-date.ts';
import { cut } from '../bounds.ts';

const shownKinds = ['statute', 'citation', 'case_number', 'deadline', 'amount', 'party'] as const;
type ShownKind = (typeof shownKinds)[number];

/** Things of one kind in one line, and UTF-16 units of each and of the words around a decision found. */
const mostOfKind = 4;
const mostThing = 80;
const mostSnippet = 160;

export interface Lines {
  courtesy(kind: 'greeting' | 'thanks'): string;
  nothing(): string;
  /** A line for each kind; `question` is the message whose findings need no citation. */
  read(findings: readonly Finding[], question: string): string[];
  missing(gaps: readonly ('facts' | 'side' | 'dates' | 'question')[]): string[];
  next(offers: AnswerContent['offers']): string[];
  found(query: string, decisions: readonly FoundDecision[]): string[];
}

/** The sentences of the guide's answers in a language, as Markdown. */
export const linesIn = (locale: Locale): Lines => {
  const t = createTranslator({ locale, messages: messages[locale], namespace: 'guide.answer' });
  const format = createFormatter({ locale, timeZone: 'UTC' });
  const list = (items: readonly string[]) => format.list(items, { type: 'conjunction' });

  const remark = ({ kind, value, warning, purpose, text, role }: Finding): string => {
    if (warning === 'check_digit') return ` (${t('checkDigit')})`;
    if (kind === 'party') return role ? ` (${plain(role)})` : '';
    if (kind !== 'deadline') return '';
    const day = /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? t('lastDay', { day: writtenDate(new Date(value), locale, { dateStyle: 'short', timeZone: 'UTC' }) })
      : t('noLastDay');
    return ` (${[...(purpose && !text.includes(purpose) ? [plain(purpose)] : []), day].join('; ')})`;
  };

  const line = (kind: ShownKind, findings: readonly Finding[], question: string): string[] => {
    const things = new Map(findings.filter((each) => each.kind === kind).map((each) => [each.value, each]));
    if (things.size === 0) return [];
    const shown = [...things.values()].slice(0, mostOfKind).map((each) => {
      const source = each.source === question ? '' : ` ${citation('block', each.source)}`;
      return `${plain(cut(each.text, mostThing))}${remark(each)}${source}`;
    });
    const more = things.size - shown.length;
    return [
      `- ${t(`kinds.${kind}`)}: ${[...shown, ...(more > 0 ? [t('more', { count: more })] : [])].join('; ')}`,
    ];
  };

  return {
    courtesy: (kind) => t(`courtesy.${kind}`),
    nothing: () => t('nothing'),
    read: (findings, question) => {
      const own = findings.filter(({ source }) => source === question);
      const [about, told] = own.some(isShown) ? [t('read'), own] : [t('readEarlier'), findings];
      const lines = shownKinds.flatMap((kind) => line(kind, told, question));
      return lines.length === 0 ? [] : [about, '', ...lines, ''];
    },
    missing: (gaps) =>
      gaps.length === 0 ? [] : [t('missing', { list: list(gaps.map((gap) => t(`gaps.${gap}`))) })],
    next: (offers) =>
      offers.length === 0 ? [] : [t('next', { list: list(offers.map((offer) => t(`offers.${offer}`))) })],
    found: (query, decisions) =>
      decisions.length === 0
        ? [t('none', { query: plain(query) })]
        : [
            t('found', { query: plain(query) }),
            '',
            ...decisions.map(({ decision: { id, court, number }, snippet }) => {
              const name = [plain(number), ...(court ? [plain(court)] : [])].join(', ');
              return `- ${name} ${citation('decision', id)}: ${plain(cut(snippet.text.replace(/\s+/gu, ' ').trim(), mostSnippet))}`;
            }),
            '',
          ],
  };
};

const isShown = ({ kind }: Finding): boolean => shownKinds.some((each) => each === kind);

/** Words of somebody else's, in which no sign is a mark of Markdown and no bracket a citation. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
