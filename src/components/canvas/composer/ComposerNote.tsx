'use client';

import { useSyncExternalStore } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { useKeeping } from '#/hooks/typed/typed.tsx';
import type { Draft } from '#/lib/client/typed/draft.ts';
import {
  bytesNearLimit,
  type MessageProblem,
  messageBytes,
  withoutUnstorable,
} from '#/lib/client/typed/message-text.ts';
import { limits } from '#/lib/domain/limits.ts';
import { useOffline } from './useOffline.ts';

interface Props {
  id: string;
  text: string;
  problem: MessageProblem | null;
  isNew: boolean;
  touch: boolean;
  draft: Draft;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1_024);

/**
 * The lines under the field: that the text is not kept on the device, and what sending does, how near the limit the text
 * is, or why it cannot be sent.
 */
export function ComposerNote(props: Props) {
  const { subscribe, notKept } = props.draft;
  const because = useSyncExternalStore(subscribe, notKept, () => null);
  return (
    <>
      <NotKept because={because} className="px-5 pt-2" />
      <Note {...props} />
    </>
  );
}

function Note({ id, text, problem, isNew, touch, draft }: Props) {
  const t = useTranslations('canvas.composer');
  const format = useFormatter();
  const max = format.number(kilobytes(limits.content));
  if (problem === 'too_large' || problem === 'unstorable') {
    const size = format.number(kilobytes(messageBytes(text)));
    return (
      <div
        id={id}
        role="alert"
        className="flex flex-wrap items-center gap-x-3 gap-y-1 px-5 pt-2 text-bad text-small"
      >
        <p>{problem === 'too_large' ? t('tooLarge', { size, max }) : t('unstorable')}</p>
        {problem === 'unstorable' && (
          <Button look="outline" onPress={() => draft.set(withoutUnstorable(text))}>
            {t('clean')}
          </Button>
        )}
      </div>
    );
  }
  const bytes = bytesNearLimit(text);
  return (
    <div className="flex justify-between gap-4 px-5 pt-2 text-ink-2 text-small">
      <p id={id}>
        <Hint isNew={isNew} touch={touch} />
      </p>
      {bytes !== null && (
        <p className="shrink-0 tabular-nums">{t('size', { size: format.number(kilobytes(bytes)), max })}</p>
      )}
    </div>
  );
}

function Hint({ isNew, touch }: Pick<Props, 'isNew' | 'touch'>) {
  const t = useTranslations('canvas.composer');
  const isOffline = useOffline();
  const keeping = useKeeping();
  if (isOffline) return t(keeping === 'durable' ? 'hintOffline' : 'hintOfflineNotKept');
  if (touch) return isNew ? t('hintTouchNew') : t('hintTouch');
  return isNew ? t('hintNew') : t('hint');
}
