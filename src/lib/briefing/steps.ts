import { setTimeout } from 'node:timers/promises';
import type { BlockContent, BlockType } from '#/blocks/definitions.ts';
import type { Assistant } from '#/lib/assistant/assistant.ts';
import type { OpenedBriefing } from '#/lib/db/contract.ts';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { refused } from '#/lib/domain/briefing/changes.ts';
import { deliveryOf, type Situation } from '#/lib/domain/briefing/words.ts';
import { documentHash } from '#/lib/domain/document-hash.ts';
import { provenanceOf } from '#/lib/domain/library/decision.ts';
import { briefFromReading } from './assisted.ts';
import type { ReadingProgress, SessionReadings } from './session-readings.ts';

/** What the steps of a briefing need: the owner, with the owner's sessions and library, and what helps the lawyer. */
export interface Desk {
  owner: string;
  sessions: OwnedSessions;
  library: OwnedLibrary;
  assistant: Assistant;
  readings: SessionReadings;
}

/** Begins the briefing of a session from what the lawyer wrote in it; one that has begun stays as it is. */
export const start = ({ owner, sessions, readings }: Desk, id: string): Promise<OpenedBriefing> =>
  readings.start(owner, sessions, id);

/** Milliseconds until `startOrProgress` answers with how far the reading has come. */
const patience = 2_000;

/**
 * `start` for a caller with a deadline: where reading takes long, the answer is how far it has come, and the reading
 * goes on. The same call again asks for the rest.
 */
export const startOrProgress = async (desk: Desk, id: string): Promise<OpenedBriefing | ReadingProgress> => {
  const opened = start(desk, id);
  // Whoever stops waiting asks again and hears of a failure then.
  opened.catch(() => undefined);
  const progress = async () => {
    await setTimeout(patience);
    return desk.readings.progressOf(desk.owner, id) ?? opened;
  };
  return Promise.race([opened, progress()]);
};

/** Notes what the lawyer is doing, and has the words ready by which precedents are looked up. */
export const chooseSituation = ({ sessions, assistant }: Desk, id: string, situation: Situation) =>
  briefFromReading(sessions, id, async (seen) => {
    const diagnosis = contentOf(seen, 'diagnosis', seen.state.blocks.diagnosis);
    const query = diagnosis ? await assistant.wordsFor(diagnosis) : '';
    return { type: 'chooseSituation', situation, query };
  });

/** Adds a decision of the owner's library, as it is there now. Throws `not_found` where either is not the owner's. */
export const addFromLibrary = async (
  { sessions, library }: Desk,
  { id, blockId, decisionId }: { id: string; blockId: string; decisionId: string },
): Promise<OpenedBriefing> => {
  await sessions.get({ id });
  const decision = await library.getDecision({ id: decisionId });
  const { summary, thesis } = decision;
  const precedent = { libraryId: decision.id, provenance: provenanceOf(decision), summary, thesis };
  return sessions.brief({ id, event: { type: 'addPrecedent', id: blockId, precedent } });
};

/** Puts risks and opportunities on the scales, or brings the scales up to date. */
export const advanceToRisks = ({ sessions, assistant }: Desk, id: string) =>
  briefFromReading(sessions, id, async (seen) => ({
    type: 'advanceToRisks',
    ...(await assistant.weigh(seen.blocks)),
  }));

/** Composes the document that the situation asks for. Throws `conflict` where none was chosen. */
export const deliver = ({ sessions, assistant }: Desk, id: string) =>
  briefFromReading(sessions, id, async (seen) => {
    const { situation } = seen.state;
    if (situation === null) throw refused('no_situation');
    return { type: 'deliver', draft: await assistant.compose(deliveryOf[situation], seen.blocks) };
  });

/** Freezes the document that the lawyer saw at `blockVersion`; a second time it is what it is. */
export const finalize = ({ sessions }: Desk, id: string, blockVersion: number) =>
  briefFromReading(sessions, id, (seen) => {
    const delivery = contentOf(seen, 'delivery', seen.state.blocks.delivery);
    if (!delivery) throw refused('no_delivery');
    const at = new Date().toISOString();
    return { type: 'finalize', blockVersion, hash: documentHash(delivery), at };
  });

const contentOf = <T extends BlockType>(
  { blocks }: OpenedBriefing,
  _type: T,
  id: string | undefined,
): BlockContent<T> | undefined =>
  blocks.find((block) => block.id === id)?.content as BlockContent<T> | undefined;
