import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { AnswerChecker } from '#/lib/assistant/grounding/check-answer.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { chosenFrom, type Proposal } from '#/lib/domain/briefing/proposal.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Line } from '#/lib/domain/fields.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import type { Desk } from './desk.ts';

/** Parts of a proposal by their keys: the name of a text of the diagnosis, the place of an item or a section in its list. */
export const ChosenParts = z.array(Line).min(1).max(20);

/** Blocks of the session that a statement's sources are looked for in, besides the working ones. */
const mostBlocks = 100;
/** Milliseconds in which the statements are checked. */
const mostTime = 20_000;

/**
 * Puts parts of a proposal into the briefing, with who proposed them. What a statement cites or quotes is checked by the
 * rules first (M-13). Throws `not_found` for a block that is no proposal or has no such part, and `overloaded` where too
 * many texts wait to be checked.
 */
export const takeProposal = async (
  desk: Desk,
  id: string,
  { blockId, parts }: { blockId: string; parts: string[] },
): Promise<OpenedBriefing> => {
  const answer = contentAs('answer', await desk.sessions.getBlock({ id, blockId }));
  const proposal = answer?.proposal && chosenFrom(answer.proposal, parts);
  if (!answer || !proposal) throw notFound();
  const unchecked = await uncheckedIn(desk, id, proposal);
  return desk.sessions.brief({
    id,
    event: { type: 'takeProposal', proposal, by: answer.author, unchecked },
  });
};

/** The texts of statements that cite or quote what the rules do not find, or not in `mostTime`. */
const uncheckedIn = async (desk: Desk, id: string, proposal: Proposal): Promise<string[]> => {
  if (proposal.card !== 'delivery') return [];
  const texts = proposal.parts.sections.flatMap(({ statements }) => statements.map(({ text }) => text));
  const sources = await sourcesOf(desk, id);
  const unchecked: string[] = [];
  const signal = AbortSignal.timeout(mostTime);
  const checker = new AnswerChecker(sources, { rules: desk.rules, signal });
  for (const text of new Set(texts)) {
    // Statements are short and read here: requests are served between two of them.
    await setImmediate();
    if (!(await isFound(checker, text, signal))) unchecked.push(text);
  }
  return unchecked;
};

/** Nothing counts as found once the time is over. */
const isFound = async (checker: AnswerChecker, text: string, signal: AbortSignal): Promise<boolean> => {
  try {
    const marks = await checker.check(text);
    return marks.every(({ standing }) => standing === 'found');
  } catch (error) {
    if (signal.aborted) return false;
    throw error;
  }
};

const sourcesOf = async ({ sessions, library }: Desk, id: string) => {
  const { blocks: working } = await sessions.briefing({ id });
  const { blocks: last } = await sessions.open({ id, limit: mostBlocks });
  const known = new Map([...last, ...working].map((block) => [block.id, block]));
  const readBlock = async (blockId: string): Promise<Block | undefined> => {
    try {
      return await sessions.getBlock({ id, blockId });
    } catch (error) {
      if (error instanceof JucaError && error.code === 'not_found') return undefined;
      throw error;
    }
  };
  return { blocks: [...known.values()], readBlock, library };
};
