'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { limits } from '#/lib/domain/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import type { useStatuteImport } from './useStatuteImport.ts';

/** Endings of files that are read. */
export const statuteFiles = ['.html', '.htm', '.txt', '.pdf', '.docx'] as const;

/** Takes the text of a statute from a file or the clipboard, and shows what was read before it is kept. */
export function StatuteImport({ imports }: { imports: ReturnType<typeof useStatuteImport> }) {
  const t = useTranslations('library.statutes');
  const [text, setText] = useState('');
  const { state, read } = imports;
  const isReading = state.step === 'reading';
  const paste = async () => {
    if (await read({ content: new Blob([text]), name: t('pasted'), named: '' })) setText('');
  };
  return (
    <section aria-label={t('import')} className="grid gap-x-8 gap-y-6 desktop:grid-cols-2">
      <FileDrop
        accepted={statuteFiles}
        isDisabled={isReading}
        onFiles={([file]) => file && void read({ content: file, name: file.name, named: '' })}
      >
        <p className="text-pretty text-ink-2 text-small">{t('formats')}</p>
      </FileDrop>
      <div className="flex flex-col gap-3">
        <TextArea label={t('paste')} value={text} onChange={setText} description={t('pasteAbout')} />
        <div>
          <Button isDisabled={isReading || text.trim() === ''} onPress={() => void paste()}>
            {t('pasteDo')}
          </Button>
        </div>
      </div>
      <div className="desktop:col-span-2 empty:hidden">
        {isReading && <Spinner label={t('reading', { name: state.given.name })} />}
        {state.step === 'read' && (
          <ReadingCard key={`${state.given.name} ${state.given.named}`} {...state} imports={imports} />
        )}
        {state.step === 'failed' && <Failed error={state.error} />}
      </div>
    </section>
  );
}

function Failed({ error }: { error: unknown }) {
  const t = useTranslations('library.statutes');
  const errorText = useErrorText();
  const limit = error instanceof ApiError ? error.details.limit : undefined;
  const isFull = limit === 'statutesPerLibrary' || limit === 'statutesSize';
  const most = { count: limits.statutesPerLibrary, size: limits.statutesSize / 1024 / 1024 };
  return (
    <p role="alert" className="rounded-card bg-surface-2 p-5">
      {isFull ? t('full', most) : errorText(error)}
    </p>
  );
}
