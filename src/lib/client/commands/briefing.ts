import type { InferRequestType } from 'hono/client';
import { decide } from '#/lib/domain/briefing/decide.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { answer, api } from '../api/client.ts';
import { blocksById, type Known } from '../replica/known.ts';
import type { Operation, Scope } from '../replica/operation.ts';

const events = api.sessions[':id'].briefing.events;

/** What a person can do to a briefing, as the API takes it. */
export type BriefingCommand = InferRequestType<typeof events.$post>['json'];

type CommandOf<T extends BriefingCommand['type']> = Extract<BriefingCommand, { type: T }>;

/** Commands that only set values, so that their effect can be shown before the server has answered. */
const immediate = ['evaluatePrecedent', 'usePoints', 'setSide', 'setStage', 'choosePath'] as const;

type Immediate = CommandOf<(typeof immediate)[number]>;

const isImmediate = (command: BriefingCommand): command is Immediate =>
  immediate.some((type) => type === command.type);

/** How far a long session has been read, in blocks. */
export interface Reading {
  read: number;
  total: number;
}

/**
 * Does what the command says to the briefing of a session. While a long session is being read for it, `onReading` is
 * told how far that has come.
 */
export const briefingCommand = (
  id: string,
  command: BriefingCommand,
  onReading: (reading: Reading) => void,
): Operation<OpenedBriefing> => ({
  scope: scopeOf(command),
  ...(isImmediate(command) && { show: (known) => withEvent(id, known, command) }),
  send: async () => {
    for (;;) {
      const told = await answer(events.$post({ param: { id }, json: command }));
      if ('session' in told) return told;
      onReading(told);
      await new Promise((resolve) => setTimeout(resolve, readingPause));
    }
  },
});

/** Milliseconds between two questions of how far the reading has come, as the server asks for in Retry-After. */
const readingPause = 1_000;

const scopeOf = (command: BriefingCommand): Scope => {
  switch (command.type) {
    case 'start':
    case 'chooseSituation':
    case 'advanceToRisks':
    // Which card it changes is in the proposal.
    case 'takeProposal':
    case 'deliver':
    case 'finalize':
    case 'exit':
    case 'returnTo':
      return { kind: 'step' };
    case 'evaluatePrecedent':
      return { kind: 'block', id: command.blockId };
    case 'addPrecedent':
    case 'addFromLibrary':
      return { kind: 'block', id: command.id };
    case 'updateDiagnosis':
    case 'addContext':
    case 'usePoints':
    case 'updatePoint':
    case 'addPoint':
    case 'readMore':
    case 'setSide':
    case 'setStage':
      return { kind: 'block', id: 'diagnosis' };
    case 'addRisk':
    case 'resolveRisk':
      return { kind: 'block', id: 'balance' };
    case 'choosePath':
    case 'reviseDelivery':
      return { kind: 'block', id: 'delivery' };
  }
};

/** The briefing as the event will leave it, worked out by the rules that the server applies. */
const withEvent = (sessionId: string, known: Known, event: Immediate): Known => {
  if (!known.state) return known;
  const byId = blocksById(known);
  try {
    const { state, revised } = decide({ sessionId, state: known.state, blocks: byId }, event);
    const changed = revised.flatMap(({ id, content }) => {
      const block = byId.get(id);
      return block ? [[block.position, { ...block, content }] as const] : [];
    });
    return { ...known, state, blocks: new Map([...known.blocks, ...changed]) };
  } catch (error) {
    // The server will refuse it too, and say so.
    if (error instanceof JucaError) return known;
    throw error;
  }
};
