import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { FiledBlock, SessionFile } from '#/lib/domain/session-file.ts';
import type { WordsToCheck } from '../checked-references.ts';
import type { Rendered, RenderRequest } from '../formats/index.ts';

/** What the export thread is asked, one after another, and what it answers. */
export type ExportCalls = {
  /** Lets go of the session that was taken. */
  drop: { asks: null; answers: null };
  /** More blocks of the session; one that came before is replaced. */
  take: { asks: Block[]; answers: undefined };
  /** The words of what `render` would write. */
  words: { asks: Asked; answers: WordsToCheck };
  render: { asks: Asked; answers: Rendered };
};

interface Asked {
  session: Session;
  state: BriefingState;
  request: RenderRequest;
}

/** What the import thread is asked and answers. */
export type ImportCalls = {
  /** The file's bytes, which are given away. */
  read: { asks: Uint8Array<ArrayBuffer>; answers: OpenedFile };
  /** Blocks that follow so many others, as many as one step takes. */
  blocks: { asks: number; answers: FiledBlock[] };
};

interface OpenedFile {
  /** From the content, so that the same file is the same session. */
  key: string;
  session: Pick<SessionFile['session'], 'title' | 'createdAt' | 'updatedAt'>;
  state: SessionFile['briefing'];
  total: number;
  /** Positions of finalized documents whose hash is not that of their text. */
  altered: number[];
}
