'use client';

import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { NotKept } from '#/components/ui/NotKept.tsx';
import { goToBlock } from '#/lib/client/reading/go-to-block.ts';
import { useSourceBlock } from '../../card/useSourceBlock.ts';
import { useFieldDraft } from '../../field/useFieldDraft.ts';
import { EditorAlert } from './EditorAlert.tsx';

interface Props {
  sessionId: string;
  /** The block in which the text was written, which is no longer the newest edition. */
  from: string;
  /** The block of the newest edition. */
  to: string;
}

/** What was written in an edition that was followed by another meanwhile: it goes on in the newest, beside what that says. */
export function CarriedDraft({ sessionId, from, to }: Props) {
  const t = useTranslations('cards.delivery.carry');
  const mine = useFieldDraft(sessionId, from, 'document');
  const target = useFieldDraft(sessionId, to, 'document');
  const newest = useSourceBlock(sessionId, to);
  const carry = () => {
    const written = mine.read();
    if (!written) return;
    // Its base is not what is stored there, so both texts are shown before one of them is chosen.
    target.put({ ...written, state: 'open' });
    mine.put(undefined);
    if (newest) goToBlock(newest.position);
  };
  return (
    <EditorAlert title={t('title')} text={t('text')}>
      <NotKept because={mine.notKept} />
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => mine.put(undefined)}>{t('discard')}</Button>
        <Button look="ink" isDisabled={target.draft !== undefined} onPress={carry}>
          {t('carry')}
        </Button>
      </div>
    </EditorAlert>
  );
}
