'use client';

import { BookCheck, Copy, Ellipsis, GitFork, Link, Pencil, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocale, useTimeZone, useTranslations } from 'use-intl';
import { isWorkingType } from '#/blocks/definitions.ts';
import { copyTextOf } from '#/blocks/message/text.ts';
import { copyText } from '#/components/ui/copy-text.ts';
import { later } from '#/components/ui/later.tsx';
import { MenuItem, MenuList } from '#/components/ui/overlay/Menu.tsx';
import { showToast } from '#/lib/client/notices/toast.ts';
import { blockHash } from '#/lib/client/reading/block-hash.ts';
import { exactDate, relativeDate } from '#/lib/client/reading/dates.ts';
import type { Block } from '#/lib/domain/session.ts';
import { checkableText } from '../references/checkable-text.ts';

const ReferenceDialog = later(() =>
  import('../references/ReferenceDialog.tsx').then((module) => module.ReferenceDialog),
);

interface Props {
  block: Block;
  now: Date;
  isReachable: boolean;
  /** Goes on from the block in another session. */
  onFork?: () => void;
  onEdit?: () => void;
  onRemove?: () => void;
}

/** A block's time, which links to it, and its menu; quiet until it is pointed at or focused. */
export function BlockFooter({ block, now, isReachable, onFork, onEdit, onRemove }: Props) {
  const t = useTranslations('canvas.block');
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now };
  const [isOpen, setOpen] = useState(false);
  const [checked, setChecked] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const exact = exactDate(block.timestamp, reader);
  const isCard = isWorkingType(block.type);
  const actions = t(isCard ? 'actionsOfCard' : 'actions', { date: exact });
  const shown = relativeDate(block.timestamp, reader);
  const tabIndex = isReachable ? 0 : -1;
  const copy = async (text: string, done: string) =>
    showToast((await copyText(text)) ? done : t('copyFailed'));
  return (
    <div
      data-open={isOpen || undefined}
      className="flex items-center gap-1 text-ink-2 text-small transition-opacity pointer-fine:opacity-0 group-focus-within/block:opacity-100 group-hover/block:opacity-100 data-open:opacity-100"
    >
      <a
        href={blockHash(block.position)}
        title={exact}
        // Begins with what is seen, so that who speaks to the computer can name it (WCAG 2.5.3).
        aria-label={`${shown}: ${t(isCard ? 'linkToCard' : 'link', { date: exact })}`}
        tabIndex={tabIndex}
        className="touchable rounded-small px-1.5 py-1 hover:underline"
      >
        <time dateTime={block.timestamp}>{shown}</time>
      </a>
      <button
        ref={button}
        type="button"
        tabIndex={tabIndex}
        aria-label={actions}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        className="touchable inline-flex size-8 items-center justify-center rounded-full hover:bg-surface-2 hover:text-ink"
      >
        <Ellipsis aria-hidden size={17} strokeWidth={1.75} />
      </button>
      {isOpen && (
        <MenuList label={actions} anchor={button} isOpen onOpenChange={setOpen}>
          {!isCard && (
            <MenuItem icon={Copy} onAction={() => void copy(copyTextOf(block), t('textCopied'))}>
              {t('copyText')}
            </MenuItem>
          )}
          <MenuItem icon={Link} onAction={() => void copy(linkTo(block), t('linkCopied'))}>
            {t('copyLink')}
          </MenuItem>
          {isCheckable(block) && (
            <MenuItem icon={BookCheck} onAction={() => setChecked(checkableText(block))}>
              {t('checkReferences')}
            </MenuItem>
          )}
          {onFork && (
            <MenuItem icon={GitFork} onAction={onFork}>
              {t('fork')}
            </MenuItem>
          )}
          {onEdit && (
            <MenuItem icon={Pencil} onAction={onEdit}>
              {t('edit')}
            </MenuItem>
          )}
          {onRemove && (
            <MenuItem icon={Trash2} danger onAction={onRemove}>
              {t('remove')}
            </MenuItem>
          )}
        </MenuList>
      )}
      {checked !== null && (
        <ReferenceDialog
          blockId={block.id}
          version={block.version}
          text={checked}
          onClose={() => setChecked(null)}
        />
      )}
    </div>
  );
}

/** Messages, answers and documents cite; what the other cards hold is worked out from them. */
const isCheckable = ({ type }: Block): boolean => ['message', 'answer', 'delivery'].includes(type);

const linkTo = (block: Block): string =>
  `${location.origin}/s/${block.sessionId}${blockHash(block.position)}`;
