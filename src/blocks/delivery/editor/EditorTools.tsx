'use client';

import { Bold, Heading2, Heading3, Italic, ListOrdered, Pilcrow, TextQuote } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { useShortcutLabel } from '#/hooks/usePlatform.ts';
import type { EditedDocument } from '#/lib/client/document/edited.ts';
import type { Editing } from './useEditing.ts';
import { useLineForms } from './useLineForms.ts';

const looks = [
  { of: 'paragraph', icon: Pilcrow },
  { of: 'item', icon: ListOrdered },
  { of: 'quote', icon: TextQuote },
  { of: 'heading', icon: Heading2 },
  { of: 'part', icon: Heading3 },
] as const;

/** All of them and the button that saves stand in one row of 390 px. */
const size = 'max-tablet:size-8';
const pressedLook = `${size} aria-pressed:bg-ink aria-pressed:text-surface`;

/** Marks and forms for the line in which the caret is or was last. */
export function EditorTools({ document, editing }: { document: EditedDocument; editing: Editing }) {
  const t = useTranslations('cards.delivery.editing.tools');
  const shortcut = useShortcutLabel();
  const { current, choose, canChoose, canMark } = useLineForms(document, editing);
  return (
    <Toolbar aria-label={t('label')} className="flex flex-wrap">
      <IconButton
        icon={Bold}
        label={t('bold')}
        hint={shortcut('Mod+b')}
        isDisabled={!canMark}
        className={size}
        onPress={() => editing.mark('**')}
      />
      <IconButton
        icon={Italic}
        label={t('italic')}
        hint={shortcut('Mod+i')}
        isDisabled={!canMark}
        className={size}
        onPress={() => editing.mark('_')}
      />
      {looks.map(({ of, icon }) => (
        <IconButton
          key={of}
          icon={icon}
          label={t(of)}
          aria-pressed={current === of}
          isDisabled={!canChoose(of)}
          className={pressedLook}
          onPress={() => choose(of)}
        />
      ))}
    </Toolbar>
  );
}
