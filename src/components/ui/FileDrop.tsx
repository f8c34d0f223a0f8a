'use client';

import { FileUp } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { Button, type DropItem, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { buttonLooks, buttonShape } from './Button.tsx';
import { classes } from './classes.ts';

interface Props {
  /** Endings of names that the browser offers, such as `.pdf`. */
  accepted: readonly string[];
  isDisabled: boolean;
  /** Whether several may be given at once. */
  multiple?: boolean;
  /** Called with one file at least, and with one at most unless `multiple`. */
  onFiles: (files: File[]) => void;
  children: ReactNode;
}

/** Takes files that are chosen or dropped. */
export function FileDrop({ accepted, isDisabled, multiple = false, onFiles, children }: Props) {
  const t = useTranslations('common.files');
  const count = multiple ? 2 : 1;
  const take = (files: File[]) => {
    const taken = multiple ? files : files.slice(0, 1);
    if (taken.length > 0) onFiles(taken);
  };
  const input = useRef<HTMLInputElement>(null);
  const takeEarly = useEffectEvent(() => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = '';
    take(files);
  });
  // What was chosen before the page's scripts ran was told to nobody.
  useEffect(() => takeEarly(), []);
  const drop = async (items: DropItem[]) =>
    take(await Promise.all(items.filter((item) => item.kind === 'file').map((item) => item.getFile())));
  return (
    <DropZone
      isDisabled={isDisabled}
      onDrop={({ items }) => void drop(items)}
      className="flex flex-col items-start justify-center gap-3 rounded-card border border-control border-dashed p-6 transition data-drop-target:border-ink data-drop-target:bg-surface-2"
    >
      <p className="font-medium pointer-coarse:hidden">{t('drop', { count })}</p>
      <FileTrigger
        ref={input}
        acceptedFileTypes={[...accepted]}
        allowsMultiple={multiple}
        onSelect={(files) => take([...(files ?? [])])}
      >
        <Button isDisabled={isDisabled} className={classes(buttonShape, buttonLooks.ink)}>
          <FileUp aria-hidden size={17} strokeWidth={1.75} />
          {t('choose', { count })}
        </Button>
      </FileTrigger>
      {children}
    </DropZone>
  );
}
