'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isTransient } from '#/lib/client/api/retry.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { ReadingCard } from './ReadingCard.tsx';
import { StatuteProblem } from './StatuteProblem.tsx';
import type { useStatuteImport } from './useStatuteImport.ts';

/** Endings of files that are read. */
export const statuteFiles = ['.html', '.htm', '.txt', '.pdf', '.docx'] as const;

/** Takes the text of a statute from a file or the clipboard, and shows what was read before it is kept. */
export function StatuteImport({ imports }: { imports: ReturnType<typeof useStatuteImport> }) {
  const t = useTranslations('library.statutes');
  const [text, setText] = useState('');
  const common = useTranslations('common');
  const { state, read } = imports;
  const isReading = state.step === 'reading';
  /** The pasted text that was read last; it stays in its field until it is kept. */
  const [pasted, setPasted] = useState<{ content: Blob; text: string } | null>(null);
  const paste = () => {
    const content = new Blob([text]);
    setPasted({ content, text });
    void read({ content, name: t('pasted'), named: '' });
  };
  const clearKept = (content: Blob) => {
    if (content === pasted?.content) setText((now) => (now === pasted.text ? '' : now));
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
          <Button isDisabled={isReading || text.trim() === ''} onPress={paste}>
            {t('pasteDo')}
          </Button>
        </div>
      </div>
      <div className="desktop:col-span-2 empty:hidden">
        {isReading && <Spinner label={t('reading', { name: state.given.name })} />}
        {state.step === 'read' && (
          <ReadingCard
            key={`${state.given.name} ${state.given.named}`}
            {...state}
            imports={imports}
            onKept={() => clearKept(state.given.content)}
          />
        )}
        {state.step === 'failed' && (
          <div className="flex flex-wrap items-center gap-3 rounded-card bg-surface-2 p-5">
            <StatuteProblem error={state.error} />
            {isTransient(state.error) && (
              <Button onPress={() => void read(state.given)}>{common('retry')}</Button>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
