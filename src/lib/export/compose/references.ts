import { createTranslator } from 'use-intl/core';
import type { Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { CheckedReference } from '#/lib/domain/reference-report.ts';
import type { ExportedReferences } from '../checked-references.ts';
import { type Part, plain, type Run } from '../document.ts';
import type { ModelContext } from '../model/context.ts';

/** The words of a document without the numbers of its sources, a paragraph or a cell a line. */
export const wordsOf = (parts: readonly Part[]): string => parts.flatMap(linesOf).join('\n');

const linesOf = (part: Part): string[] => {
  switch (part.kind) {
    case 'rule':
      return [];
    case 'code':
      return [part.text];
    case 'quote':
      return part.parts.flatMap(linesOf);
    case 'list':
      return part.items.flat().flatMap(linesOf);
    case 'table':
      return part.rows.flat().map(wordsIn);
    case 'facts':
      return part.facts.map(({ runs }) => wordsIn(runs));
    default:
      return [wordsIn(part.runs)];
  }
};

const wordsIn = (runs: readonly Run[]): string =>
  runs.flatMap(({ text, block, raised }) => (block === undefined && !raised ? [text] : [])).join('');

/** What the conference says of each reference of the document, once: its standing, why, and the day of the tables. */
export const referenceParts = (report: ExportedReferences, context: ModelContext, locale: Locale): Part[] => {
  const { t, day } = context;
  const say = createTranslator({ locale, messages: messages[locale], namespace: 'canvas.references' });
  const { tableMadeOn, omitted, unread } = report;
  const references = [...new Map(report.references.map((each) => [each.canonical, each])).values()];
  const remark = ({ reasons, detail, asOf }: CheckedReference): string =>
    [
      ...reasons.map((reason) => say(`reason.${reason}`, { detail })),
      ...(asOf ? [say('asOf', { day: day(asOf) })] : []),
    ].join('; ');
  return [
    { kind: 'heading', level: 1, runs: plain(t('references.title')) },
    note(t('references.about', { day: day(tableMadeOn) })),
    ...(references.length === 0
      ? [{ kind: 'paragraph' as const, runs: plain(say('nothing')) }]
      : [
          tableOf(
            [t('references.reference'), t('references.standing'), t('references.remark')],
            references.map((each) => [each.canonical, say(`standing.${each.standing}`), remark(each)]),
          ),
        ]),
    ...(omitted > 0 ? [note(say('omitted', { count: omitted }))] : []),
    ...(unread > 0 ? [note(t('references.unread', { count: unread }))] : []),
  ];
};

const note = (text: string): Part => ({ kind: 'note', runs: plain(text) });

const tableOf = (heads: readonly string[], rows: readonly string[][]): Part => ({
  kind: 'table',
  columns: heads.map((head, index) => ({
    heading: plain(head),
    align: 'left',
    weight: index === 1 ? 3 : 4,
  })),
  rows: rows.map((cells) => cells.map(plain)),
});
