'use client';

import { type ReactNode, useState } from 'react';
import { later } from '#/components/ui/later.tsx';
import { useReplica } from '#/hooks/session/replicas.tsx';
import { useSessionExport } from '#/hooks/session/useSessionExport.ts';
import type { FileChoice, FileFormat, FilePart } from '#/lib/client/api/session-files.ts';
import { blocksById } from '#/lib/client/replica/known.ts';
import { type ScriptCode, scriptsWithoutFace } from '#/lib/domain/scripts-without-face.ts';

const ScriptsDialog = later(() => import('./ScriptsDialog.tsx').then((module) => module.ScriptsDialog));

interface WarnedExport {
  save: (choice: FileChoice) => Promise<void>;
  isPending: boolean;
  dialog: ReactNode;
}

/** Exports a session, and asks first where the PDF has no letters for what is loaded of it. */
export const useWarnedExport = (sessionId: string): WarnedExport => {
  const replica = useReplica(sessionId);
  const { save, isPending } = useSessionExport(sessionId);
  const [asked, ask] = useState<{ choice: FileChoice; scripts: ScriptCode[] } | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  if (asked && !wasAsked) setWasAsked(true);
  const scriptsIn = (part: FilePart): ScriptCode[] => {
    if (!replica) return [];
    const { known } = replica.view();
    const document = known.state?.blocks.delivery;
    const blocks = [...blocksById(known).values()].filter(({ id }) => part !== 'delivery' || id === document);
    return scriptsWithoutFace(JSON.stringify(blocks.map(({ content }) => content)));
  };
  const go = async (choice: FileChoice): Promise<void> => {
    const scripts = choice.format === 'pdf' ? scriptsIn(choice.part) : [];
    if (scripts.length > 0) ask({ choice, scripts });
    else await save(choice);
  };
  const confirm = async (format: FileFormat): Promise<void> => {
    ask(null);
    if (asked) await save({ ...asked.choice, format });
  };
  return {
    save: go,
    isPending,
    dialog: wasAsked && (
      <ScriptsDialog
        scripts={asked?.scripts}
        onCancel={() => ask(null)}
        onConfirm={(format) => void confirm(format)}
      />
    ),
  };
};
