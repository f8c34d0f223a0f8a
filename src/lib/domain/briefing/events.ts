import { z } from 'zod';
import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { ProgressContent } from '#/blocks/progress/definition.ts';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { SummaryContent } from '#/blocks/summary/definition.ts';
import { Author } from '../author.ts';
import { Line, Text } from '../fields.ts';
import { Id } from '../ids.ts';
import { Point, PointChanges } from './point.ts';
import { Proposal } from './proposal.ts';
import { tagged, unionByType } from './tagged.ts';
import {
  evaluations,
  exitActions,
  pointUses,
  proceduralStages,
  sides,
  situations,
  stances,
} from './words.ts';

/** The version of the block that the lawyer was looking at when changing its text. */
const seen = { blockVersion: z.int().min(0) };

/**
 * Everything that can happen to a briefing. Each may come twice and is then the same as once: what is new in it
 * carries an id of its own, and what is set is set to a value.
 */
export const briefingEvents = {
  /** The assistant has read the question. */
  start: tagged('start', { diagnosis: DiagnosisContent, progress: ProgressContent }),
  updateDiagnosis: tagged('updateDiagnosis', {
    ...seen,
    changes: DiagnosisContent.pick({ situation: true, area: true, theme: true, thesis: true }).partial(),
  }),
  chooseSituation: tagged('chooseSituation', { situation: z.enum(situations), query: Line }),
  addContext: tagged('addContext', { id: Id, text: Text.min(1) }),
  /** Says where points may appear; of several points at once, so that a list is confirmed by one event. */
  usePoints: tagged('usePoints', { pointIds: z.array(Id).min(1).max(300), use: z.enum(pointUses) }),
  updatePoint: tagged('updatePoint', { ...seen, pointId: Id, changes: PointChanges }),
  addPoint: tagged('addPoint', { point: Point.omit({ place: true, value: true }) }),
  /** The assistant has read messages that were written after the briefing began. */
  readMore: tagged('readMore', { points: z.array(Point).max(300), progress: ProgressContent }),
  setSide: tagged('setSide', { side: z.enum(sides).nullable() }),
  addPrecedent: tagged('addPrecedent', {
    id: Id,
    precedent: PrecedentContent.omit({
      evaluation: true,
      stance: true,
      note: true,
      noteUse: true,
      distinguishing: true,
    }),
  }),
  evaluatePrecedent: tagged('evaluatePrecedent', {
    blockId: Id,
    /** Named where the evaluation may replace what was not seen, as a form that sends all of it. */
    blockVersion: seen.blockVersion.optional(),
    evaluation: z.enum(evaluations).nullable().optional(),
    stance: z.enum(stances).nullable().optional(),
    note: Text.optional(),
    noteUse: PrecedentContent.shape.noteUse,
    /** The texts that changed; the others stay as they are stored. */
    distinguishing: PrecedentContent.shape.distinguishing.unwrap().partial().optional(),
  }),
  /** The assistant proposes items; none has to be taken. */
  advanceToRisks: tagged('advanceToRisks', { proposed: z.array(RiskItem).max(20), summary: SummaryContent }),
  addRisk: tagged('addRisk', { item: RiskItem.omit({ resolved: true, resolution: true, by: true }) }),
  resolveRisk: tagged('resolveRisk', { itemId: Id, resolved: z.boolean(), resolution: Text }),
  /** The lawyer takes parts of a proposal. `unchecked` are the texts of the statements in which a source was not found. */
  takeProposal: tagged('takeProposal', {
    proposal: Proposal,
    by: Author,
    unchecked: z.array(Text).max(600),
  }),
  /** The assistant has composed the document from the blocks. */
  deliver: tagged('deliver', {
    draft: DeliveryContent.pick({
      mode: true,
      title: true,
      front: true,
      sections: true,
      paths: true,
      signature: true,
    }),
  }),
  choosePath: tagged('choosePath', { pathId: Id }),
  setStage: tagged('setStage', { stage: z.enum(proceduralStages).nullable() }),
  reviseDelivery: tagged('reviseDelivery', {
    ...seen,
    changes: DeliveryContent.pick({ title: true, front: true, sections: true, paths: true }).partial(),
  }),
  /** The hash is of the document as the lawyer saw it. */
  finalize: tagged('finalize', {
    ...seen,
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    at: z.iso.datetime(),
  }),
  exit: tagged('exit', { action: z.enum(exitActions) }),
  returnTo: tagged('returnTo', { phase: z.int().min(1).max(3) }),
} as const;

export const BriefingEvent = unionByType(Object.values(briefingEvents));

export type BriefingEvent = z.infer<typeof BriefingEvent>;
export type EventOf<T extends BriefingEvent['type']> = Extract<BriefingEvent, { type: T }>;
