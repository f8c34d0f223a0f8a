'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCommandThenGo } from '#/hooks/briefing/useCommandThenGo.ts';
import { useErrorText } from '#/i18n/useErrorText.ts';
import { ApiError } from '#/lib/client/api/api-error.ts';
import { readDocument } from '#/lib/client/api/session-files.ts';
import { mergedDocument } from '#/lib/client/document/document-import.ts';
import { type DocumentText, documentFrom, editedFrom } from '#/lib/client/document/edited.ts';
import { chooseFile } from '#/lib/client/files/choose-file.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { showToast } from '#/lib/client/notices/toast.ts';
import type { LeftOut } from '#/lib/domain/briefing/read-document.ts';
import { docxType } from '#/lib/domain/file-kinds.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { CardProps } from '../../card-props.ts';

/** A document that came back, and the version of the stored one that it was compared with. */
interface Returned {
  text: DocumentText;
  omitted: readonly LeftOut[];
  version: number;
}

export interface ReturnedDocument {
  /** What the document would say; undefined while none came back. */
  text: DocumentText | undefined;
  /** What the file has besides. */
  omitted: readonly LeftOut[];
  /** Asks for the file and compares it. */
  choose: () => void;
  /** Stores what came back as the next version. */
  takeIn: () => Promise<void>;
  discard: () => void;
  isPending: boolean;
}

/** The DOCX that was finished elsewhere: read by the server, compared here, stored once the lawyer takes it in. */
export const useReturnedDocument = ({
  sessionId,
  content,
  version,
}: Pick<CardProps<'delivery'>, 'sessionId' | 'content' | 'version'>): ReturnedDocument => {
  const t = useTranslations('cards.delivery.returned');
  const refusalText = useFileRefusal();
  const { run, isPending } = useCommandThenGo(sessionId);
  const [returned, setReturned] = useState<Returned | undefined>();
  const [isReading, setReading] = useState(false);
  const take = async (file: File): Promise<void> => {
    setReading(true);
    announce(t('reading'));
    try {
      if (file.size > limits.importDocument)
        throw new ApiError(0, 'too_large', '', { limit: 'importDocument' });
      const { omitted, ...read } = await readDocument(sessionId, file);
      const merged = mergedDocument(content, read);
      setReturned({ text: documentFrom(editedFrom(merged)), omitted, version });
    } catch (error) {
      showToast(refusalText(error));
    } finally {
      setReading(false);
    }
  };
  const takeIn = async (): Promise<void> => {
    if (!returned) return;
    const changes = returned.text;
    const isTaken = await run(
      { type: 'reviseDelivery', blockVersion: returned.version, changes },
      'delivery',
    );
    if (!isTaken) return;
    setReturned(undefined);
    announce(t('taken'));
  };
  return {
    text: returned?.text,
    omitted: returned?.omitted ?? [],
    choose: () => chooseFile(`.docx,${docxType}`, (file) => void take(file)),
    takeIn,
    discard: () => setReturned(undefined),
    isPending: isPending || isReading,
  };
};

/** Why a file was not read: what it is, or how long. */
const useFileRefusal = (): ((error: unknown) => string) => {
  const t = useTranslations('cards.delivery.returned');
  const errorText = useErrorText();
  return (error) => {
    if (!(error instanceof ApiError)) return errorText(error);
    if (error.details.found) return t('noDocx', { kind: t(`kinds.${error.details.found}`) });
    return error.code === 'too_large'
      ? t('tooLarge', { size: limits.importDocument / 1024 / 1024 })
      : errorText(error);
  };
};
