'use client';

import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { isPlainClick } from '#/lib/client/address/navigate.ts';
import { goToSession, sessionPath } from '#/lib/client/address/session-address.ts';
import type { ReportedChat } from '#/lib/domain/chat-report.ts';

interface Props {
  /** Those that are missing in the account, or all. */
  kind: 'missing' | 'all';
  chats: readonly ReportedChat[];
  /** How many there are, of which `chats` are the first. */
  total: number;
  isOpen?: boolean;
}

/** Conversations of a file, each with what became of it. */
export function ReportedChats({ kind, chats, total, isOpen = false }: Props) {
  const t = useTranslations('imports');
  return (
    <details open={isOpen}>
      <summary className="cursor-pointer font-medium">{t(`lists.${kind}`, { count: total })}</summary>
      <ol
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t(`lists.${kind}`, { count: total })}
        className="mt-2 flex max-h-72 flex-col gap-1.5 overflow-y-auto text-small"
      >
        {chats.map((chat, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one object of a file may be reported twice, and the order stays
          <Line key={index} chat={chat} />
        ))}
        {total > chats.length && <li className="text-ink-2">{t('more', { count: total - chats.length })}</li>}
      </ol>
    </details>
  );
}

function Line({ chat }: { chat: ReportedChat }) {
  const t = useTranslations('imports');
  const { title, at, file, session } = chat;
  const name = title || t('untitled');
  const go = (event: MouseEvent) => {
    if (!session || !isPlainClick(event)) return;
    event.preventDefault();
    goToSession(session);
  };
  return (
    <li className="text-pretty wrap-anywhere">
      <span className="text-ink-2 tabular-nums">{t('place', { at })}</span>{' '}
      {session ? (
        <a href={sessionPath(session)} onClick={go} className="font-medium underline">
          {name}
        </a>
      ) : (
        <span className="font-medium">{name}</span>
      )}
      <span className="text-ink-2">
        {file !== undefined && ` · ${file}`}
        {' · '}
        <Outcome chat={chat} />
      </span>
    </li>
  );
}

function Outcome({ chat }: { chat: ReportedChat }) {
  const t = useTranslations('imports');
  if ('reason' in chat) return `${t(`reasons.${chat.reason}`)}${chat.detail && ` (${chat.detail})`}`;
  const { altered, source } = chat;
  if (altered.length === 0) return t('takenOne', { source: t(`sources.${source}`) });
  return t('altered', { blocks: altered.join(', ') });
}
