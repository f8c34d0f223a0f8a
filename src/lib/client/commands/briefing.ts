import type { InferRequestType } from 'hono/client';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { answer, api } from '../api/client.ts';
import type { Known } from '../replica/known.ts';
import type { Operation, Scope } from '../replica/operation.ts';

const events = api.sessions[':id'].briefing.events;

/** What a person can do to a briefing, as the API takes it. */
export type BriefingCommand = InferRequestType<typeof events.$post>['json'];

/** What a command will do to what is known of the session; nothing where that cannot be known before. */
export type Foresee = (id: string, command: BriefingCommand) => ((known: Known) => Known) | undefined;

/** How far a long session has been read, in blocks. */
export interface Reading {
  read: number;
  total: number;
}

/**
 * Does what the command says to the briefing of a session. While a long session is being read for it, `onReading` is
 * told how far that has come. `foresee` says what is shown until the server has answered.
 */
export const briefingCommand = (
  id: string,
  command: BriefingCommand,
  onReading: (reading: Reading) => void,
  foresee: Foresee = () => undefined,
): Operation<OpenedBriefing> => {
  const show = foresee(id, command);
  return {
    scope: scopeOf(command),
    ...(show && { show }),
    send: async () => {
      for (;;) {
        const told = await answer(events.$post({ param: { id }, json: command }));
        if ('session' in told) return told;
        onReading(told);
        await new Promise((resolve) => setTimeout(resolve, readingPause));
      }
    },
  };
};

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
