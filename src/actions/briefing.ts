'use server';

import type { z } from 'zod';
import * as steps from '#/lib/briefing/steps.ts';
import { parseInput } from '#/lib/domain/parse.ts';
import type { ActionResult } from '#/lib/domain/result.ts';
import type { OpenedBriefing } from '#/lib/domain/session-answers.ts';
import { answer } from './answer.ts';
import {
  AddAdditionalContext,
  AddFromLibrary,
  AddPrecedent,
  AddRisk,
  AdvanceToPhase3,
  ChoosePath,
  ChooseSituation,
  EvaluatePrecedent,
  FinalizeSession,
  GenerateDelivery,
  HandleExitAction,
  ResolveRisk,
  ReturnToPhase,
  ReviseDelivery,
  SetFaseProcessual,
  StartBriefing,
  UpdateDiagnosis,
} from './briefing-inputs.ts';
import { ownDesk } from './own-desk.ts';
import { ownSessions } from './own-sessions.ts';

type Answer = Promise<ActionResult<OpenedBriefing>>;

/** Begins the briefing with what the guide reads in the session's messages. */
export const startBriefing = async (input: z.input<typeof StartBriefing>): Answer =>
  answer(async () => {
    const desk = await ownDesk();
    return steps.start(desk, parseInput(StartBriefing, input).id);
  });

/** Corrects the diagnosis that is still at `blockVersion`. */
export const updateDiagnosis = async (input: z.input<typeof UpdateDiagnosis>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, ...event } = parseInput(UpdateDiagnosis, input);
    return sessions.brief({ id, event: { type: 'updateDiagnosis', ...event } });
  });

/** Says what the lawyer is doing, which decides the document. */
export const chooseSituation = async (input: z.input<typeof ChooseSituation>): Answer =>
  answer(async () => {
    const desk = await ownDesk();
    const { id, situation } = parseInput(ChooseSituation, input);
    return steps.chooseSituation(desk, id, { situation });
  });

export const addAdditionalContext = async (input: z.input<typeof AddAdditionalContext>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, contextId, text } = parseInput(AddAdditionalContext, input);
    return sessions.brief({ id, event: { type: 'addContext', id: contextId, text } });
  });

/** Adds a decision that the lawyer brings along. */
export const addPrecedent = async (input: z.input<typeof AddPrecedent>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, blockId, precedent } = parseInput(AddPrecedent, input);
    return sessions.brief({ id, event: { type: 'addPrecedent', id: blockId, precedent } });
  });

/** Adds a decision of the lawyer's own library, with where it comes from. */
export const addFromLibrary = async (input: z.input<typeof AddFromLibrary>): Answer =>
  answer(async () => {
    const desk = await ownDesk();
    const { id, blockId, decisionId } = parseInput(AddFromLibrary, input);
    return steps.addFromLibrary(desk, id, { id: blockId, decisionId });
  });

/** The lawyer's verdict on a decision; null takes it back. What is left out stays as it is. */
export const evaluatePrecedent = async (input: z.input<typeof EvaluatePrecedent>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, ...event } = parseInput(EvaluatePrecedent, input);
    return sessions.brief({ id, event: { type: 'evaluatePrecedent', ...event } });
  });

/** Puts risks and opportunities on the scales, with or without precedents. */
export const advanceToPhase3 = async (input: z.input<typeof AdvanceToPhase3>): Answer =>
  answer(async () => {
    const desk = await ownDesk();
    return steps.advanceToRisks(desk, parseInput(AdvanceToPhase3, input).id);
  });

export const addRisk = async (input: z.input<typeof AddRisk>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, item } = parseInput(AddRisk, input);
    return sessions.brief({ id, event: { type: 'addRisk', item } });
  });

/** Marks a risk or an opportunity as resolved, in the lawyer's words, or as open again. */
export const resolveRisk = async (input: z.input<typeof ResolveRisk>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, ...event } = parseInput(ResolveRisk, input);
    return sessions.brief({ id, event: { type: 'resolveRisk', ...event } });
  });

/** Composes the document: over a draft that is there, or as the next edition after a frozen one. */
export const generateDelivery = async (input: z.input<typeof GenerateDelivery>): Answer =>
  answer(async () => {
    const desk = await ownDesk();
    return steps.deliver(desk, parseInput(GenerateDelivery, input).id);
  });

export const choosePath = async (input: z.input<typeof ChoosePath>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, pathId } = parseInput(ChoosePath, input);
    return sessions.brief({ id, event: { type: 'choosePath', pathId } });
  });

/** Notes where the case stands in court. */
export const setFaseProcessual = async (input: z.input<typeof SetFaseProcessual>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, stage } = parseInput(SetFaseProcessual, input);
    return sessions.brief({ id, event: { type: 'setStage', stage } });
  });

/** Edits the document that is still at `blockVersion`; a frozen one becomes the next edition. */
export const reviseDelivery = async (input: z.input<typeof ReviseDelivery>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, ...event } = parseInput(ReviseDelivery, input);
    return sessions.brief({ id, event: { type: 'reviseDelivery', ...event } });
  });

/** Freezes the document that the lawyer saw at `blockVersion`. */
export const finalizeSession = async (input: z.input<typeof FinalizeSession>): Answer =>
  answer(async () => {
    const desk = await ownDesk();
    const { id, blockVersion } = parseInput(FinalizeSession, input);
    return steps.finalize(desk, id, { blockVersion });
  });

/** Notes what the lawyer chose at the end; `reopen` opens the session again. */
export const handleExitAction = async (input: z.input<typeof HandleExitAction>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, action } = parseInput(HandleExitAction, input);
    return sessions.brief({ id, event: { type: 'exit', action } });
  });

/** Goes back to work on an earlier phase; what comes after it stays, marked as out of date. */
export const returnToPhase = async (input: z.input<typeof ReturnToPhase>): Answer =>
  answer(async () => {
    const sessions = await ownSessions();
    const { id, phase } = parseInput(ReturnToPhase, input);
    return sessions.brief({ id, event: { type: 'returnTo', phase } });
  });
