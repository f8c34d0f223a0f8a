import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { Provenance } from '#/blocks/precedent/definition.ts';
import { type BriefingEvent, briefingEvents } from '#/lib/domain/briefing/events.ts';
import { tagged, unionByType } from '#/lib/domain/briefing/tagged.ts';
import { situations } from '#/lib/domain/briefing/words.ts';
import { JucaError, notFound } from '#/lib/domain/errors.ts';
import { Id, isId } from '#/lib/domain/ids.ts';
import { TimeZone, Version } from '#/lib/domain/inputs.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { addOwnPrecedent } from './add-own-precedent.ts';
import type { Desk } from './desk.ts';
import type { ReadingProgress } from './session-readings.ts';
import * as steps from './steps.ts';
import { ChosenParts, takeProposal } from './take-proposal.ts';

type Run<Input> = (desk: Desk, session: string, input: Input) => Promise<OpenedBriefing>;

/** A command that is an event as it stands. */
const event = <S extends z.ZodType<BriefingEvent>>(input: S) => ({
  input,
  run: ({ sessions }: Desk, session: string, given: z.output<S>) =>
    sessions.brief({ id: session, event: given }),
});

/** A command of which the assistant, the library or the server's clock makes the event. */
const assisted = <Type extends string, Shape extends z.ZodRawShape>(
  type: Type,
  shape: Shape,
  run: Run<z.output<ReturnType<typeof tagged<Type, Shape>>>>,
) => ({ input: tagged(type, shape), run });

/** A decision that the lawyer brings along; one from the library comes by its id there. */
const ownPrecedent = briefingEvents.addPrecedent.extend({
  precedent: briefingEvents.addPrecedent.shape.precedent.extend({
    libraryId: z.null(),
    provenance: Provenance.extend({ source: z.enum(['manual', 'pasted']) }),
  }),
  /** True to store it in the owner's library too. */
  keep: z.boolean().optional(),
});

/**
 * Everything that a person can do to a briefing, in one list: the HTTP route and the Server Actions take these
 * commands and no others. Each may come twice and is then the same as once.
 */
export const briefingCommands = {
  start: assisted('start', {}, steps.start),
  updateDiagnosis: event(briefingEvents.updateDiagnosis),
  chooseSituation: assisted('chooseSituation', { situation: z.enum(situations) }, steps.chooseSituation),
  addContext: event(briefingEvents.addContext),
  usePoints: event(briefingEvents.usePoints),
  updatePoint: event(briefingEvents.updatePoint),
  addPoint: event(briefingEvents.addPoint),
  readMore: assisted('readMore', {}, steps.readMore),
  setSide: event(briefingEvents.setSide),
  addPrecedent: { input: ownPrecedent, run: addOwnPrecedent },
  addFromLibrary: assisted(
    'addFromLibrary',
    { id: briefingEvents.addPrecedent.shape.id, decisionId: z.string() },
    steps.addFromLibrary,
  ),
  evaluatePrecedent: event(briefingEvents.evaluatePrecedent),
  advanceToRisks: assisted('advanceToRisks', {}, steps.advanceToRisks),
  addRisk: event(briefingEvents.addRisk),
  resolveRisk: event(briefingEvents.resolveRisk),
  takeProposal: assisted('takeProposal', { blockId: Id, parts: ChosenParts }, takeProposal),
  deliver: assisted('deliver', { timeZone: TimeZone.optional() }, steps.deliver),
  choosePath: event(briefingEvents.choosePath),
  setStage: event(briefingEvents.setStage),
  reviseDelivery: event(briefingEvents.reviseDelivery),
  finalize: assisted('finalize', { blockVersion: Version }, steps.finalize),
  exit: event(briefingEvents.exit),
  returnTo: event(briefingEvents.returnTo),
} as const;

export const BriefingCommand = unionByType(Object.values(briefingCommands).map(({ input }) => input));
export type BriefingCommand = z.infer<typeof BriefingCommand>;

/** What the command of this type takes. Throws `invalid` for a type that no command has. */
export const commandInput = (type: unknown): z.ZodObject => {
  const known = Object.entries(briefingCommands).find(([name]) => name === type);
  if (!known) throw new JucaError('invalid', 'type: is not a command of a briefing', { field: 'type' });
  return known[1].input;
};

/**
 * Does what a command says to the briefing of a session. Throws `invalid` for what is no command, `not_found` for a
 * session that is not the desk's owner's, and `conflict` with the reason where the briefing does not allow it.
 */
export const runBriefingCommand = async (
  desk: Desk,
  session: string,
  command: unknown,
): Promise<OpenedBriefing> => {
  if (!isId(session)) throw notFound();
  const given = parseInput(BriefingCommand, command);
  const { run } = briefingCommands[given.type] as { run: Run<BriefingCommand> };
  return run(desk, session, given);
};

/** Milliseconds until `runOrTellProgress` answers with how far a reading has come. */
const patience = 2_000;

/**
 * `runBriefingCommand` for a caller with a deadline: where a long session is being read, the answer is how far the
 * reading has come, and the reading goes on. The same command again asks for the rest.
 */
export const runOrTellProgress = async (
  desk: Desk,
  session: string,
  command: unknown,
): Promise<OpenedBriefing | ReadingProgress> => {
  const opened = runBriefingCommand(desk, session, command);
  const settled = new AbortController();
  // A caller that stopped waiting sends the command again and hears of a failure then.
  opened.catch(() => undefined).finally(() => settled.abort());
  const progress = async () => {
    await setTimeout(patience, undefined, { signal: settled.signal }).catch(() => undefined);
    return desk.readings.progressOf(desk.owner, session) ?? opened;
  };
  return Promise.race([opened, progress()]);
};
