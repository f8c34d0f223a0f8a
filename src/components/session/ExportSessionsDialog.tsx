'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import type { FileFormat } from '#/lib/client/api/session-files.ts';
import { Button } from '../ui/Button.tsx';
import { Tick } from '../ui/field/Tick.tsx';
import { Dialog, DialogActions } from '../ui/overlay/Dialog.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useArchive } from './useArchive.ts';

const allFormats: readonly FileFormat[] = ['pdf', 'docx', 'md', 'json'];

interface Props {
  /** Undefined for all sessions of every shelf. */
  ids?: readonly string[];
  onClose: () => void;
}

/** Asks for the formats of an export of many sessions, and shows how far it is. */
export function ExportSessionsDialog({ ids, onClose }: Props) {
  const t = useTranslations('export');
  const common = useTranslations('common');
  const errorText = useErrorText();
  const { state, start, stop } = useArchive(onClose);
  const [formats, choose] = useState<readonly FileFormat[]>(['pdf']);
  const toggle = (format: FileFormat, isOn: boolean) =>
    choose(allFormats.filter((each) => (each === format ? isOn : formats.includes(each))));
  return (
    <Dialog
      title={ids ? t('many.title', { count: ids.length }) : t('many.all')}
      isOpen
      dismissable={state.step === 'choosing'}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      {state.step === 'running' ? (
        <>
          <Progress
            label={t('preparing')}
            share={state.total === 0 ? 0 : state.done / state.total}
            value={t('many.progress', { done: state.done, total: state.total })}
          />
          <DialogActions>
            <Button autoFocus onPress={stop}>
              {common('cancel')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <>
          <p className="mb-4 text-pretty text-ink-2">{t('many.text')}</p>
          <fieldset className="flex flex-col gap-1">
            <legend className="sr-only">{t('many.formats')}</legend>
            {allFormats.map((format) => (
              <Tick
                key={format}
                label={t(`formats.${format}`)}
                isOn={formats.includes(format)}
                onChange={(isOn) => toggle(format, isOn)}
              />
            ))}
          </fieldset>
          {state.error !== undefined && (
            <p role="alert" className="mt-4 text-pretty">
              {errorText(state.error)}
            </p>
          )}
          <DialogActions>
            <Button look="quiet" onPress={onClose}>
              {common('cancel')}
            </Button>
            <Button look="ink" isDisabled={formats.length === 0} onPress={() => void start({ ids, formats })}>
              {t('menu')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
