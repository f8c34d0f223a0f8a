'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { limits } from '#/lib/domain/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import type { useDecisionImports } from './useDecisionImports.ts';

/** Imports decisions from a file that is chosen or dropped, or from text copied from a court's page. */
export function ImportPanel({ imports }: { imports: ReturnType<typeof useDecisionImports> }) {
  const t = useTranslations('library.import');
  const [text, setText] = useState('');
  const isRunning = imports.running !== null;
  const paste = async () => {
    if (await imports.run(new Blob([text]), t('pasted'))) setText('');
  };
  return (
    <section aria-label={t('title')} className="grid gap-x-8 gap-y-6 desktop:grid-cols-2">
      <FileDrop
        accepted={['.json', '.csv', '.txt', '.pdf', '.docx', '.html', '.htm', '.zip']}
        isDisabled={isRunning}
        onFiles={([file]) => file && void imports.run(file, file.name)}
      >
        <p className="text-pretty text-ink-2 text-small">
          {t('formats', { size: limits.importFile / 1024 / 1024 })}
        </p>
      </FileDrop>
      <div className="flex flex-col gap-3">
        <TextArea
          label={t('paste')}
          value={text}
          onChange={setText}
          placeholder={t('pasteExample')}
          description={t('pasteAbout')}
        />
        <div>
          <Button isDisabled={isRunning || text.trim() === ''} onPress={() => void paste()}>
            {t('pasteDo')}
          </Button>
        </div>
      </div>
      <div className="desktop:col-span-2 empty:hidden">
        <ImportProgress {...imports} />
      </div>
    </section>
  );
}
