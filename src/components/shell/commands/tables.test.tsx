import { createTranslator } from 'use-intl/core';
import { describe, expect, it, vi } from 'vitest';
import { locales } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import type { Translate } from '#/i18n/text-key.ts';
import type { Session } from '#/lib/domain/session.ts';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { type RowContext, rowCommands } from '../row/row-commands.ts';
import { type Command, isAvailable } from './command.ts';
import { pageCommands } from './page-commands.ts';
import type { PageContext } from './page-context.ts';
import { helpLines } from './shortcut-help.ts';

const pageWith = (canStart: boolean, currentPhase: number | null) =>
  ({
    shell: { panel: 'palette' },
    sessionId: 'session',
    briefing: { canStart, start: vi.fn() },
    print: vi.fn(),
    currentPhase,
    preferences: { theme: 'system', locale: 'pt-BR' },
  }) as unknown as PageContext;

const rowOf = (given: Partial<Session>): RowContext => ({
  session: storedSession(given),
  actions: {} as RowContext['actions'],
});

const pages = [pageWith(true, null), pageWith(false, 3), pageWith(false, null)];
const rows = {
  active: rowOf({}),
  pinned: rowOf({ shelf: 'pinned', pinnedAt: '2026-03-01T12:00:00.000Z' }),
  archived: rowOf({ shelf: 'archived', archived: true }),
  trash: rowOf({ shelf: 'trash', deletedAt: '2026-03-01T12:00:00.000Z' }),
};

const availableIn = <Context,>(commands: readonly Command<Context>[], context: Context) =>
  commands.filter((command) => isAvailable(command, context));
const keysIn = <Context,>(commands: readonly Command<Context>[], context: Context) =>
  availableIn(commands, context).flatMap(({ keys }) => keys ?? []);

describe('the tables of commands', () => {
  it('give each command an id of its own', () => {
    for (const commands of [pageCommands, rowCommands]) {
      expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    }
  });

  it('never give the same keys to two commands that are available at once', () => {
    for (const page of pages) {
      for (const row of Object.values(rows)) {
        const keys = [...keysIn(pageCommands, page), ...keysIn(rowCommands, row)];
        expect(keys).toEqual([...new Set(keys)]);
      }
    }
  });

  it.each(locales)('have a line in the help for all keys in %s', (locale) => {
    const t = createTranslator({ locale, messages: messages[locale] }) as unknown as Translate;
    const lines = helpLines(t);
    const commands: readonly Command<never>[] = [...pageCommands, ...rowCommands];
    for (const { id, keys, help, text } of commands.filter((command) => command.keys)) {
      const own = help ?? text;
      const line = lines.find((each) => each.text === (typeof own === 'string' ? t(own) : own(t)));
      expect(line?.keys, id).toBe(keys);
    }
  });
});

describe('the commands of a row', () => {
  it.each([
    ['active', ['openInTab', 'find', 'rename', 'move', 'tag', 'pin', 'archive', 'select', 'trash']],
    ['pinned', ['openInTab', 'find', 'rename', 'move', 'tag', 'unpin', 'archive', 'select', 'trash']],
    ['archived', ['openInTab', 'find', 'rename', 'move', 'tag', 'unarchive', 'select', 'trash']],
    ['trash', ['select', 'restore', 'purge']],
  ] as const)('fit a session that is %s', (kind, ids) => {
    expect(availableIn(rowCommands, rows[kind]).map(({ id }) => id)).toEqual(ids);
  });
});
