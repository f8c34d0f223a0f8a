'use client';

import { type ReactNode, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import { useReplica } from '#/hooks/session/replicas.tsx';
import { useSessionExport } from '#/hooks/session/useSessionExport.ts';
import type { FileChoice, FileFormat, FilePart } from '#/lib/client/api/session-files.ts';
import { blocksById } from '#/lib/client/replica/known.ts';
import { type ScriptCode, scriptsWithoutFace } from '#/lib/domain/scripts-without-face.ts';

interface WarnedExport {
  save: (choice: FileChoice) => Promise<void>;
  isPending: boolean;
  dialog: ReactNode;
}

/** Exports a session, and asks first where the PDF has no letters for what is loaded of it. */
export const useWarnedExport = (sessionId: string): WarnedExport => {
  const t = useTranslations('export.scripts');
  const common = useTranslations('common');
  const names = new Intl.DisplayNames(useLocale(), { type: 'script' });
  const replica = useReplica(sessionId);
  const { save, isPending } = useSessionExport(sessionId);
  const [asked, ask] = useState<{ choice: FileChoice; scripts: ScriptCode[] } | null>(null);
  const scriptsIn = (part: FilePart): ScriptCode[] => {
    if (!replica) return [];
    const { known } = replica.view();
    const document = known.state?.blocks.delivery;
    const blocks = [...blocksById(known).values()].filter(({ id }) => part !== 'delivery' || id === document);
    return scriptsWithoutFace(JSON.stringify(blocks.map(({ content }) => content)));
  };
  const go = async (choice: FileChoice): Promise<void> => {
    const scripts = choice.format === 'pdf' ? scriptsIn(choice.part) : [];
    if (scripts.length > 0) ask({ choice, scripts });
    else await save(choice);
  };
  const confirm = async (format: FileFormat): Promise<void> => {
    ask(null);
    if (asked) await save({ ...asked.choice, format });
  };
  const list = asked?.scripts.map((code) => names.of(code) ?? code).join(', ') ?? '';
  return {
    save: go,
    isPending,
    dialog: (
      <Dialog role="alertdialog" title={t('title')} isOpen={asked !== null} onOpenChange={() => ask(null)}>
        <p className="text-pretty text-ink-2">{t('text', { scripts: list })}</p>
        <DialogActions>
          <Button onPress={() => ask(null)}>{common('cancel')}</Button>
          <Button onPress={() => void confirm('docx')}>{t('docx')}</Button>
          <Button look="ink" onPress={() => void confirm('pdf')}>
            {t('pdf')}
          </Button>
        </DialogActions>
      </Dialog>
    ),
  };
};
