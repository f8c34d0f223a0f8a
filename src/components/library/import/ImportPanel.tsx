'use client';

import { FileUp } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, type DropItem, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { limits } from '#/lib/domain/limits.ts';
import { buttonLooks, buttonShape, Button as WordButton } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { TextArea } from '../../ui/field/TextArea.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import type { useImport } from './useImport.ts';

/** Imports decisions from a file that is chosen or dropped, or from text copied from a court's page. */
export function ImportPanel({ imports }: { imports: ReturnType<typeof useImport> }) {
  const t = useTranslations('library.import');
  const [text, setText] = useState('');
  const isRunning = imports.state.step === 'running';
  const paste = async () => {
    if (await imports.run(new Blob([text]), t('pasted'))) setText('');
  };
  return (
    <section aria-label={t('title')} className="grid gap-x-8 gap-y-6 desktop:grid-cols-2">
      <FileDrop isDisabled={isRunning} onFile={(file) => void imports.run(file, file.name)}>
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
          <WordButton isDisabled={isRunning || text.trim() === ''} onPress={() => void paste()}>
            {t('pasteDo')}
          </WordButton>
        </div>
      </div>
      <div className="desktop:col-span-2 empty:hidden">
        <ImportProgress {...imports} />
      </div>
    </section>
  );
}

interface FileDropProps {
  isDisabled: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
}

function FileDrop({ isDisabled, onFile, children }: FileDropProps) {
  const t = useTranslations('library.import');
  const drop = async (items: DropItem[]) => {
    const file = items.find((item) => item.kind === 'file');
    if (file) onFile(await file.getFile());
  };
  return (
    <DropZone
      isDisabled={isDisabled}
      onDrop={({ items }) => void drop(items)}
      className="flex flex-col items-start justify-center gap-3 rounded-card border border-control border-dashed p-6 transition data-drop-target:border-ink data-drop-target:bg-surface-2"
    >
      <p className="font-medium pointer-coarse:hidden">{t('drop')}</p>
      <FileTrigger
        acceptedFileTypes={['.json', '.csv', '.txt', '.pdf', '.docx', '.html', '.htm', '.zip']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) onFile(file);
        }}
      >
        <Button isDisabled={isDisabled} className={classes(buttonShape, buttonLooks.ink)}>
          <FileUp aria-hidden size={17} strokeWidth={1.75} />
          {t('choose')}
        </Button>
      </FileTrigger>
      {children}
    </DropZone>
  );
}
