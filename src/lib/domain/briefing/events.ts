import { z } from 'zod';
import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { ProgressContent } from '#/blocks/progress/definition.ts';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { SummaryContent } from '#/blocks/summary/definition.ts';
import { Line, Text } from '../fields.ts';
import { Id } from '../ids.ts';
import { evaluations, exitActions, proceduralStages, situations, stances } from './words.ts';

/** The version of the block that the lawyer was looking at when changing its text. */
const seen = { blockVersion: z.int().min(0) };

/**
 * Everything that can happen to a briefing. Each may come twice and is then the same as once: what is new in it
 * carries an id of its own, and what is set is set to a value.
 */
export const BriefingEvent = z.discriminatedUnion('type', [
  /** The assistant has read the question. */
  z.strictObject({ type: z.literal('start'), diagnosis: DiagnosisContent, progress: ProgressContent }),
  z.strictObject({
    type: z.literal('updateDiagnosis'),
    ...seen,
    changes: DiagnosisContent.pick({ situation: true, area: true, theme: true, thesis: true }).partial(),
  }),
  z.strictObject({ type: z.literal('chooseSituation'), situation: z.enum(situations), query: Line }),
  z.strictObject({ type: z.literal('addContext'), id: Id, text: Text.min(1) }),
  z.strictObject({
    type: z.literal('addPrecedent'),
    id: Id,
    precedent: PrecedentContent.omit({ evaluation: true, stance: true, note: true }),
  }),
  z.strictObject({
    type: z.literal('evaluatePrecedent'),
    blockId: Id,
    evaluation: z.enum(evaluations).nullable().optional(),
    stance: z.enum(stances).nullable().optional(),
    note: Text.optional(),
  }),
  /** The assistant proposes items; none has to be taken. */
  z.strictObject({
    type: z.literal('advanceToRisks'),
    proposed: z.array(RiskItem).max(20),
    summary: SummaryContent,
  }),
  z.strictObject({ type: z.literal('addRisk'), item: RiskItem.omit({ resolved: true, resolution: true }) }),
  z.strictObject({ type: z.literal('resolveRisk'), itemId: Id, resolved: z.boolean(), resolution: Text }),
  /** The assistant has composed the document from the blocks. */
  z.strictObject({
    type: z.literal('deliver'),
    draft: DeliveryContent.pick({ mode: true, title: true, sections: true, paths: true }),
  }),
  z.strictObject({ type: z.literal('choosePath'), pathId: Id }),
  z.strictObject({ type: z.literal('setStage'), stage: z.enum(proceduralStages).nullable() }),
  z.strictObject({
    type: z.literal('reviseDelivery'),
    ...seen,
    changes: DeliveryContent.pick({ title: true, sections: true, paths: true }).partial(),
  }),
  /** The hash is of the document as the lawyer saw it. */
  z.strictObject({
    type: z.literal('finalize'),
    ...seen,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.iso.datetime(),
  }),
  z.strictObject({ type: z.literal('exit'), action: z.enum(exitActions) }),
  z.strictObject({ type: z.literal('returnTo'), phase: z.int().min(1).max(3) }),
]);

export type BriefingEvent = z.infer<typeof BriefingEvent>;
export type EventOf<T extends BriefingEvent['type']> = Extract<BriefingEvent, { type: T }>;
