import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { isSameJson } from '../equality.ts';
import { type Changes, refused } from './changes.ts';
import type { EventOf } from './events.ts';
import { type DiagnosisField, diagnosisFields } from './proposal.ts';
import { refuseSeenOtherwise } from './seen.ts';

/** Puts down what the assistant read. A briefing that has begun keeps what the lawyer made of it. */
export const start = (changes: Changes, event: EventOf<'start'>): void => {
  if (changes.state.blocks.diagnosis) return;
  changes.put('progress', event.progress);
  changes.put('diagnosis', event.diagnosis);
  changes.put('action_prompt', { chosen: changes.state.situation });
  changes.set({ phase: 1 });
};

export const updateDiagnosis = (changes: Changes, event: EventOf<'updateDiagnosis'>): void => {
  const { id, content } = diagnosisOf(changes);
  const because = {
    area: event.changes.area === undefined ? content.because.area : [],
    theme: event.changes.theme === undefined ? content.because.theme : [],
  };
  const next = { ...content, ...event.changes, because, ...stillProposed(content, event.changes) };
  if (isSameJson(next, content)) return;
  refuseSeenOtherwise(changes.block(id), event.blockVersion);
  changes.revise('diagnosis', id, next);
  changes.outdateAfter(1);
};

/** Texts that the lawyer wrote are nobody's proposals any more. */
const stillProposed = (
  content: DiagnosisContent,
  changes: EventOf<'updateDiagnosis'>['changes'],
): Pick<DiagnosisContent, 'by'> => {
  const { by } = content;
  if (!by) return {};
  const isWritten = (field: DiagnosisField) => (changes[field] ?? content[field]) !== content[field];
  const kept = diagnosisFields.flatMap((field) =>
    by[field] && !isWritten(field) ? [[field, by[field]] as const] : [],
  );
  return { by: Object.fromEntries(kept) };
};

/** Leads on to the precedents. Another situation later asks for another document, and for nothing else. */
export const chooseSituation = (changes: Changes, event: EventOf<'chooseSituation'>): void => {
  diagnosisOf(changes);
  const { situation, blocks } = changes.state;
  changes.put('action_prompt', { chosen: event.situation });
  changes.set({ situation: event.situation });
  if (!blocks.picker) {
    changes.put('precedent_picker', { query: event.query, sources: [] });
    changes.set({ phase: 2 });
  }
  if (situation !== null && situation !== event.situation) changes.outdateAfter(3);
};

export const addContext = (changes: Changes, event: EventOf<'addContext'>): void => {
  const { id, content } = diagnosisOf(changes);
  if (content.context.some((each) => each.id === event.id)) return;
  const context = [...content.context, { id: event.id, text: event.text }];
  changes.revise('diagnosis', id, { ...content, context });
  changes.outdateAfter(1);
};

/** Where the case stands, and on which side; a document that is there was composed for another. */
export const setStage = (changes: Changes, { stage }: EventOf<'setStage'>): void => place(changes, { stage });
export const setSide = (changes: Changes, { side }: EventOf<'setSide'>): void => place(changes, { side });

const place = (changes: Changes, where: Pick<DiagnosisContent, 'stage' | 'side'>): void => {
  const { id, content } = diagnosisOf(changes);
  const next = { ...content, ...where };
  if (isSameJson({ side: null, stage: null, ...content }, { side: null, stage: null, ...next })) return;
  changes.revise('diagnosis', id, next);
  changes.outdateAfter(3);
};

export const diagnosisOf = (changes: Changes) => {
  const id = changes.state.blocks.diagnosis;
  const content = changes.content('diagnosis', id);
  if (!id || !content) throw refused('not_started');
  return { id, content };
};
