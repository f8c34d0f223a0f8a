import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';

interface Precedent {
  number: string;
  court?: string;
  summary?: string;
  thesis?: string;
  evaluation?: 'useful' | 'not_useful' | null;
}

/** A decision in a briefing, as a file of an earlier session has it. */
export const precedentBlock = ({
  number,
  court = 'STJ',
  summary = '',
  thesis = '',
  evaluation = null,
}: Precedent): NewBlock => ({
  id: newId(),
  role: 'assistant',
  type: 'precedent',
  phase: 2,
  content: {
    libraryId: null,
    provenance: {
      source: 'manual',
      ...{ court, number, rapporteur: '', judgedOn: null, publishedOn: null, importedAt: null },
    },
    ...{ summary, thesis, evaluation, stance: null, note: '' },
  },
});
