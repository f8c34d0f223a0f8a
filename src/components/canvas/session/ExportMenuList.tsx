'use client';

import { Braces, FileText, FileType, Hash, Printer } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  MenuChoice,
  MenuHeader,
  MenuItem,
  MenuList,
  MenuSeparator,
  MenuSwitch,
} from '#/components/ui/overlay/Menu.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { usePrintSession } from '#/hooks/session/usePrintSession.ts';
import type { FileChoice, FileFormat, FilePart } from '#/lib/client/api/session-files.ts';

const formats: [FileFormat, typeof FileText][] = [
  ['pdf', FileText],
  ['docx', FileType],
  ['md', Hash],
  ['json', Braces],
];

interface Props {
  sessionId: string;
  /** The button that the menu stands beside. */
  anchor: RefObject<Element | null>;
  onOpenChange: (open: boolean) => void;
  save: (choice: FileChoice) => Promise<void>;
}

/** What of a session can be saved, in which format. */
export function ExportMenuList({ sessionId, anchor, onOpenChange, save }: Props) {
  const t = useTranslations('export');
  const print = usePrintSession();
  const parts = useParts(sessionId);
  const [chosen, choose] = useState<FilePart | null>(null);
  const [withReferences, includeReferences] = useState(false);
  const part = parts.find((each) => each === chosen) ?? parts[0] ?? 'session';
  return (
    <MenuList label={t('menu')} anchor={anchor} onOpenChange={onOpenChange} isOpen>
      {parts.length > 1 && (
        <>
          <MenuChoice value={part} onChoose={choose}>
            <MenuHeader>{t('part')}</MenuHeader>
            {parts.map((each) => (
              <MenuItem key={each} id={each}>
                {t(`parts.${each}`)}
              </MenuItem>
            ))}
          </MenuChoice>
          <MenuSeparator />
        </>
      )}
      <MenuSwitch isOn={withReferences} onChange={includeReferences}>
        {t('references')}
      </MenuSwitch>
      <MenuSeparator />
      {formats.map(([format, icon]) => (
        <MenuItem key={format} icon={icon} onAction={() => void save({ format, part, withReferences })}>
          {t(`formats.${format}`)}
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={Printer} onAction={() => void print(sessionId)}>
        {t('print')}
      </MenuItem>
    </MenuList>
  );
}

/** What there is to export, the usual first. */
const useParts = (sessionId: string): FilePart[] => {
  const state = useBriefing(sessionId)?.state;
  if (state?.blocks.delivery) return ['delivery', 'briefing', 'session'];
  return state?.blocks.diagnosis ? ['session', 'briefing'] : ['session'];
};
