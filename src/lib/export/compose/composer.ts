import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { ExportDocument } from '../document.ts';
import type { ModelContext } from '../model/context.ts';

/** A whole session as it was at one moment, its blocks in order of position. */
export interface Material {
  session: Session;
  state: BriefingState;
  blocks: Block[];
}

/** Makes the document of one part of a session. */
export type Composer = (
  material: Material,
  context: ModelContext,
) => Pick<ExportDocument, 'title' | 'subtitle' | 'about' | 'parts'> & Partial<ExportDocument>;
