'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextArea } from '#/components/ui/field/TextArea.tsx';
import { withoutUnstorable } from '#/lib/client/typed/message-text.ts';
import type { OwnPrecedentForm } from './own-precedent.ts';

/** Takes the text of a court's page and has the form filled from it; says what became of it. */
export function PasteField({ onRead }: { onRead: (form: OwnPrecedentForm) => void }) {
  const t = useTranslations('cards.precedent_picker.ownForm');
  const [said, setSaid] = useState<'read' | 'unread' | null>(null);
  const [others, setOthers] = useState(0);
  const take = async (text: string) => {
    if (text.trim() === '') return;
    // The reading of a page, with its checks, is fetched by whoever pastes one.
    const { readPasted } = await import('./read-pasted.ts');
    const read = await readPasted(withoutUnstorable(text));
    onRead(read.form);
    setOthers(read.others);
    setSaid(read.isRead ? 'read' : 'unread');
  };
  return (
    <div className="space-y-1.5">
      <TextArea
        label={t('paste')}
        value=""
        onChange={(text) => void take(text)}
        placeholder={t('pasteHere')}
      />
      <p role="status" className="text-ink-2 text-small">
        {t(said ?? 'pasteAbout')} {others > 0 && t('others', { count: others })}
      </p>
    </div>
  );
}
