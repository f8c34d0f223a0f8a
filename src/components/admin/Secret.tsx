'use client';

import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { showToast } from '#/lib/client/notices/toast.ts';
import { Button } from '../ui/Button.tsx';
import { copyText } from '../ui/copy-text.ts';

interface Props {
  label: string;
  /** A link or a password, which is shown this once. */
  value: string;
  /** What it is good for, and for how long. */
  text: string;
}

/** Something that is shown once, with a button that copies it. The button gets the focus, so that the keyboard is at it. */
export function Secret({ label, value, text }: Props) {
  const t = useTranslations('admin');
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value takes the focus again
  useEffect(() => button.current?.focus(), [value]);
  return (
    <section
      aria-labelledby={id}
      className="flex flex-col gap-2 rounded-control border border-control bg-surface-2 px-4 py-4"
    >
      <h3 id={id} className="font-medium">
        {label}
      </h3>
      <p className="select-all break-all font-mono text-small">{value}</p>
      <p className="text-ink-2 text-small">{text}</p>
      <Button
        ref={button}
        className="mt-1 self-start"
        onPress={() => void copyText(value).then((copied) => showToast(t(copied ? 'copied' : 'notCopied')))}
      >
        {t('copy')}
      </Button>
    </section>
  );
}
