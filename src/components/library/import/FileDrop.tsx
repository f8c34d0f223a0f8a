'use client';

import { FileUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, type DropItem, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { buttonLooks, buttonShape } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';

interface Props {
  /** Endings of names that the browser offers, such as `.pdf`. */
  accepted: readonly string[];
  isDisabled: boolean;
  onFile: (file: File) => void;
  children: ReactNode;
}

/** Takes a file that is chosen or dropped. */
export function FileDrop({ accepted, isDisabled, onFile, children }: Props) {
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
        acceptedFileTypes={[...accepted]}
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
