'use client';

import { Braces, Download, FileText, FileType, Hash, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useWarnedExport } from '#/blocks/card/useWarnedExport.tsx';
import { IconButton } from '#/components/ui/IconButton.tsx';
import {
  MenuChoice,
  MenuHeader,
  MenuItem,
  MenuList,
  MenuSeparator,
  MenuSwitch,
  MenuTrigger,
} from '#/components/ui/overlay/Menu.tsx';
import { useBriefing } from '#/hooks/briefing/useBriefing.ts';
import { usePrintSession } from '#/hooks/session/usePrintSession.ts';
import type { FileFormat, FilePart } from '#/lib/client/api/session-files.ts';

const formats: [FileFormat, typeof FileText][] = [
  ['pdf', FileText],
  ['docx', FileType],
  ['md', Hash],
  ['json', Braces],
];

/** Saves the session, its briefing or its document as a file, or prints the session. */
export function ExportMenu({ sessionId }: { sessionId: string }) {
  const t = useTranslations('export');
  const { save, isPending, dialog } = useWarnedExport(sessionId);
  const print = usePrintSession();
  const parts = useParts(sessionId);
  const [chosen, choose] = useState<FilePart | null>(null);
  const [withReferences, includeReferences] = useState(false);
  const part = parts.find((each) => each === chosen) ?? parts[0] ?? 'session';
  return (
    <>
      <MenuTrigger>
        <IconButton icon={Download} label={isPending ? t('preparing') : t('menu')} isDisabled={isPending} />
        <MenuList label={t('menu')}>
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
      </MenuTrigger>
      {dialog}
    </>
  );
}

/** What there is to export, the usual first. */
const useParts = (sessionId: string): FilePart[] => {
  const state = useBriefing(sessionId)?.state;
  if (state?.blocks.delivery) return ['delivery', 'briefing', 'session'];
  return state?.blocks.diagnosis ? ['session', 'briefing'] : ['session'];
};
