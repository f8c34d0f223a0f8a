'use client';

import { useTranslations } from 'use-intl';
import { noteLook } from './note-look.ts';

/** The text as it was written, line breaks included, and a note that says so. */
export function PlainText({ text }: { text: string }) {
  const t = useTranslations('canvas.block');
  return (
    <>
      <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>
      <p className={noteLook}>{t('asWritten')}</p>
    </>
  );
}
