'use client';

import { useLocale, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { Dialog, DialogActions } from '#/components/ui/overlay/Dialog.tsx';
import type { ScriptCode } from '#/lib/domain/scripts-without-face.ts';

interface Props {
  /** Scripts for which the PDF has no letters; undefined where nothing is asked. */
  scripts: readonly ScriptCode[] | undefined;
  onCancel: () => void;
  onConfirm: (format: 'pdf' | 'docx') => void;
}

/** Asks before a PDF is made that lacks letters. */
export function ScriptsDialog({ scripts, onCancel, onConfirm }: Props) {
  const t = useTranslations('export.scripts');
  const common = useTranslations('common');
  const names = new Intl.DisplayNames(useLocale(), { type: 'script' });
  const list = scripts?.map((code) => names.of(code) ?? code).join(', ') ?? '';
  return (
    <Dialog role="alertdialog" title={t('title')} isOpen={scripts !== undefined} onOpenChange={onCancel}>
      <p className="text-pretty text-ink-2">{t('text', { scripts: list })}</p>
      <DialogActions>
        <Button onPress={onCancel}>{common('cancel')}</Button>
        <Button onPress={() => onConfirm('docx')}>{t('docx')}</Button>
        <Button look="ink" onPress={() => onConfirm('pdf')}>
          {t('pdf')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
