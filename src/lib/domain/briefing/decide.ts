import { isSameJson } from '../equality.ts';
import { Changes } from './changes.ts';
import { choosePath, deliver, exit, finalize, reviseDelivery } from './delivering.ts';
import { addContext, chooseSituation, setSide, setStage, start, updateDiagnosis } from './diagnosing.ts';
import { addPrecedent, evaluatePrecedent } from './evaluating.ts';
import type { BriefingEvent, EventOf } from './events.ts';
import { addPoint, readMore, updatePoint, usePoints } from './pointing.ts';
import type { Briefing, Outcome } from './state.ts';
import { takeProposal } from './taking.ts';
import { addRisk, advanceToRisks, resolveRisk, returnTo } from './weighing.ts';

type Handlers = { [T in BriefingEvent['type']]: (changes: Changes, event: EventOf<T>) => void };

const handlers: Handlers = {
  start,
  updateDiagnosis,
  chooseSituation,
  addContext,
  usePoints,
  updatePoint,
  addPoint,
  readMore,
  setSide,
  addPrecedent,
  evaluatePrecedent,
  advanceToRisks,
  addRisk,
  resolveRisk,
  takeProposal,
  deliver,
  choosePath,
  setStage,
  reviseDelivery,
  finalize,
  exit,
  returnTo,
};

/**
 * What an event does to a briefing: the next state, the blocks to add and the contents to replace. Pure. Throws
 * `conflict` with the reason in `details.field` for a transition that is not allowed, and with the block's version
 * for a text that changed since it was seen.
 */
export const decide = (briefing: Briefing, event: BriefingEvent): Outcome => {
  const changes = new Changes(briefing);
  const handle = handlers[event.type] as (changes: Changes, event: BriefingEvent) => void;
  handle(changes, event);
  return withoutNoOps(briefing, changes.outcome);
};

/** Content that is as it was is not a change: the same event a second time leaves no trace. */
const withoutNoOps = (briefing: Briefing, outcome: Outcome): Outcome => ({
  ...outcome,
  revised: outcome.revised.filter(
    ({ id, content }) => !isSameJson(briefing.blocks.get(id)?.content, content),
  ),
});
