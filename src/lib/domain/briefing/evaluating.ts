import type { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { isSameJson } from '../equality.ts';
import { JucaError } from '../errors.ts';
import { limits } from '../limits.ts';
import { type Changes, refused } from './changes.ts';
import type { EventOf } from './events.ts';
import { haveRoom } from './precedent-room.ts';
import { refuseSeenOtherwise } from './seen.ts';

/** Adds a decision that has not been weighed yet; what rests on the others stays as it is. */
export const addPrecedent = (changes: Changes, event: EventOf<'addPrecedent'>): void => {
  if (!changes.state.blocks.picker) throw refused('no_situation');
  const { precedents } = changes.state;
  const { libraryId } = event.precedent;
  const isThere = precedents.some(
    (id) =>
      id === event.id || (libraryId !== null && changes.content('precedent', id)?.libraryId === libraryId),
  );
  if (isThere) return;
  if (precedents.length >= limits.precedents) throw tooMany();
  const added = { ...event.precedent, evaluation: null, stance: null, note: '' };
  demandRoom(changes, event.id, added);
  changes.append(event.id, 'precedent', added);
  changes.set({ precedents: [...precedents, event.id] });
};

export const evaluatePrecedent = (changes: Changes, event: EventOf<'evaluatePrecedent'>): void => {
  const content = changes.content('precedent', event.blockId);
  if (!content || !changes.state.precedents.includes(event.blockId)) throw refused('unknown_item');
  const { evaluation = content.evaluation, stance = content.stance, note = content.note } = event;
  const { noteUse = content.noteUse } = event;
  const distinguishing = event.distinguishing
    ? { ...noDistinguishing, ...content.distinguishing, ...event.distinguishing }
    : content.distinguishing;
  const next = {
    ...content,
    evaluation,
    stance,
    note,
    ...(noteUse && { noteUse }),
    ...(distinguishing && { distinguishing }),
  };
  if (isSameJson(next, content)) return;
  if (event.blockVersion !== undefined) refuseSeenOtherwise(changes.block(event.blockId), event.blockVersion);
  if (event.note || event.distinguishing) demandRoom(changes, event.blockId, next);
  const weighs = !isSameJson(weighed(content), weighed(next));
  const prints = printedNote(content) !== printedNote(next);
  changes.revise('precedent', event.blockId, next);
  if (weighs) changes.outdateAfter(2);
  else if (prints) changes.outdateAfter(3);
};

/** Throws `limit` where the precedents with this one are too large together. */
const demandRoom = (changes: Changes, id: string, content: PrecedentContent): void => {
  const others = changes.state.precedents.filter((each) => each !== id);
  if (!haveRoom([content, ...others.map((each) => changes.content('precedent', each))])) throw tooLarge();
};

/** What the risks may rest on; the note is for the lawyer and for documents. */
const weighed = ({ note: _note, noteUse: _use, ...content }: PrecedentContent) => content;

/** The note as a document has it. */
const printedNote = ({ note, noteUse }: PrecedentContent): string =>
  noteUse === 'document' ? note.trim() : '';

const noDistinguishing = { ratio: '', differs: '', overruled: '' };

const tooMany = (): JucaError =>
  new JucaError('limit', `A briefing may have at most ${limits.precedents} precedents.`, {
    limit: 'precedents',
    max: limits.precedents,
  });

const tooLarge = (): JucaError =>
  new JucaError('limit', `The precedents of a briefing may have at most ${limits.precedentBytes} bytes.`, {
    limit: 'precedentBytes',
    max: limits.precedentBytes,
  });
