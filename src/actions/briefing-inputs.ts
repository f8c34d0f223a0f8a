import { z } from 'zod';
import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { PrecedentContent, Provenance } from '#/blocks/precedent/definition.ts';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import {
  evaluations,
  exitActions,
  proceduralStages,
  situations,
  stances,
} from '#/lib/domain/briefing/words.ts';
import { Version } from '#/lib/domain/inputs.ts';

/**
 * What each action of a briefing takes, by its name; `id` is the session. What is new carries an id made by the caller, so that a
 * repeat is the same; a text carries the version of its block that the lawyer was looking at.
 */
const target = { id: z.string() };
const block = { ...target, blockId: z.string() };
const seen = { ...target, blockVersion: Version };

/** A decision that the lawyer brings along; one from the library comes by its id there. */
const OwnPrecedent = PrecedentContent.pick({ summary: true, thesis: true }).extend({
  libraryId: z.null(),
  provenance: Provenance.extend({ source: z.enum(['manual', 'pasted']) }),
});

export const StartBriefing = z.strictObject(target);
export const UpdateDiagnosis = z.strictObject({
  ...seen,
  changes: DiagnosisContent.pick({ situation: true, area: true, theme: true, thesis: true }).partial(),
});
export const ChooseSituation = z.strictObject({ ...target, situation: z.enum(situations) });
export const AddAdditionalContext = z.strictObject({ ...target, contextId: z.string(), text: z.string() });
export const AddPrecedent = z.strictObject({ ...block, precedent: OwnPrecedent });
export const AddFromLibrary = z.strictObject({ ...block, decisionId: z.string() });
export const EvaluatePrecedent = z.strictObject({
  ...block,
  evaluation: z.enum(evaluations).nullable().optional(),
  stance: z.enum(stances).nullable().optional(),
  note: z.string().optional(),
});
export const AdvanceToPhase3 = z.strictObject(target);
export const AddRisk = z.strictObject({
  ...target,
  item: RiskItem.omit({ resolved: true, resolution: true }),
});
export const ResolveRisk = z.strictObject({
  ...target,
  itemId: z.string(),
  resolved: z.boolean(),
  resolution: z.string(),
});
export const GenerateDelivery = z.strictObject(target);
export const ChoosePath = z.strictObject({ ...target, pathId: z.string() });
export const SetFaseProcessual = z.strictObject({ ...target, stage: z.enum(proceduralStages).nullable() });
export const ReviseDelivery = z.strictObject({
  ...seen,
  changes: DeliveryContent.pick({ title: true, sections: true, paths: true }).partial(),
});
export const FinalizeSession = z.strictObject(seen);
export const HandleExitAction = z.strictObject({ ...target, action: z.enum(exitActions) });
export const ReturnToPhase = z.strictObject({ ...target, phase: z.int().min(1).max(3) });
