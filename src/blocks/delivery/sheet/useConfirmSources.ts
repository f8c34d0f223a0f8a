'use client';

import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { editDocument } from '#/lib/client/document/document-edit.ts';
import { documentFrom, editedFrom } from '#/lib/client/document/edited.ts';
import type { DeliveryContent } from '../definition.ts';

export interface ConfirmSources {
  /** Stores that the sources of a statement, named by its key, were checked. */
  run: (key: string) => void;
  isPending: boolean;
}

/** Confirms sources from the sheet; undefined where the document cannot be changed. */
export const useConfirmSources = (
  sessionId: string,
  content: DeliveryContent,
  version: number,
  canChange: boolean,
): ConfirmSources | undefined => {
  const { run, isPending } = useBriefingCommands(sessionId);
  if (!canChange) return undefined;
  return {
    isPending,
    run: (key) => {
      const changes = documentFrom(editDocument(editedFrom(content), { type: 'confirm', key }));
      void run({ type: 'reviseDelivery', blockVersion: version, changes });
    },
  };
};
