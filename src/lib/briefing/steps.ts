import type { BlockContent, BlockType } from '#/blocks/definitions.ts';
import { refused } from '#/lib/domain/briefing/changes.ts';
import { deliveryOf, type Situation } from '#/lib/domain/briefing/words.ts';
import { documentHash } from '#/lib/domain/document-hash.ts';
import { provenanceOf } from '#/lib/domain/library/decision.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { dayIn, usualTimeZone } from '#/lib/domain/time-zone.ts';
import { briefFromReading } from './assisted.ts';
import type { Desk } from './desk.ts';

/** Begins the briefing of a session from what the lawyer wrote in it; one that has begun stays as it is. */
export const start = ({ owner, sessions, readings }: Desk, id: string): Promise<OpenedBriefing> =>
  readings.start(owner, sessions, id);

/** Reads what was written since the briefing began, and offers it as points of the diagnosis. */
export const readMore = ({ owner, sessions, readings }: Desk, id: string): Promise<OpenedBriefing> =>
  readings.readMore(owner, sessions, id);

/** Notes what the lawyer is doing, and has the words ready by which precedents are looked up. */
export const chooseSituation = (
  { sessions, assistant }: Desk,
  id: string,
  { situation }: { situation: Situation },
) =>
  briefFromReading(sessions, id, async (seen) => {
    const diagnosis = contentOf(seen, 'diagnosis', seen.state.blocks.diagnosis);
    const query = diagnosis ? await assistant.wordsFor(diagnosis) : '';
    return { type: 'chooseSituation', situation, query };
  });

/** Adds a decision of the owner's library, as it is there now. Throws `not_found` where either is not the owner's. */
export const addFromLibrary = async (
  { sessions, library }: Desk,
  session: string,
  { id, decisionId }: { id: string; decisionId: string },
): Promise<OpenedBriefing> => {
  await sessions.get({ id: session });
  const decision = await library.getDecision({ id: decisionId });
  const { summary, thesis } = decision;
  const precedent = { libraryId: decision.id, provenance: provenanceOf(decision), summary, thesis };
  return sessions.brief({ id: session, event: { type: 'addPrecedent', id, precedent } });
};

/** Puts risks and opportunities on the scales, or brings the scales up to date. */
export const advanceToRisks = ({ sessions, assistant }: Desk, id: string) =>
  briefFromReading(sessions, id, async (seen) => {
    const { proposed, summary } = await assistant.weigh(seen.blocks);
    const by = assistant.author;
    return { type: 'advanceToRisks', proposed: proposed.map((item) => ({ ...item, by })), summary };
  });

/**
 * Composes the document that the situation asks for, dated by the day in the reader's time zone. Throws `conflict` where
 * no situation was chosen.
 */
export const deliver = (
  { sessions, assistant, practice }: Desk,
  id: string,
  { timeZone = usualTimeZone }: { timeZone?: string | undefined } = {},
) =>
  briefFromReading(sessions, id, async (seen) => {
    const { situation } = seen.state;
    if (situation === null) throw refused('no_situation');
    const signing = await practice.getPractice();
    const draft = await assistant.compose(deliveryOf[situation], seen.blocks, signing.citations);
    const date = dayIn(timeZone, new Date());
    return { type: 'deliver', draft: { ...draft, signature: { ...signing, date } } };
  });

/** Freezes the document that the lawyer saw at `blockVersion`; a second time it is what it is. */
export const finalize = ({ sessions }: Desk, id: string, { blockVersion }: { blockVersion: number }) =>
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
