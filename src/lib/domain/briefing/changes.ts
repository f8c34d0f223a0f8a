import { v5 } from 'uuid';
import { type BlockContent, type BlockType, blockDefinitions, type SlotType } from '#/blocks/definitions.ts';
import { JucaError } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Phase } from '../phase.ts';
import type { Block } from '../session.ts';
import type { Briefing, BriefingState, Outcome } from './state.ts';
import type { Refusal } from './words.ts';

export const refused = (reason: Refusal): JucaError =>
  new JucaError('conflict', `The briefing does not allow this: ${reason}.`, { field: reason });

/** Collects what an event does to a briefing, on top of what is there. */
export class Changes {
  readonly #briefing: Briefing;
  readonly #outcome: Outcome;

  constructor(briefing: Briefing) {
    this.#briefing = briefing;
    this.#outcome = { state: briefing.state, appended: [], revised: [] };
  }

  get state(): BriefingState {
    return this.#outcome.state;
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  set(changes: Partial<BriefingState>): void {
    this.#outcome.state = { ...this.#outcome.state, ...changes };
  }

  /** The same name gives the same id in one session, so that what comes twice is added once. */
  idOf(name: string): string {
    return v5(name, this.#briefing.sessionId);
  }

  /** The content of a block of the briefing, with what this event has done to it so far. */
  content<T extends BlockType>(_type: T, id: string | undefined): BlockContent<T> | undefined {
    if (id === undefined) return undefined;
    const revised = this.#outcome.revised.find((each) => each.id === id);
    const appended = this.#outcome.appended.find((each) => each.id === id);
    const found = revised ?? appended ?? this.#briefing.blocks.get(id);
    return found?.content as BlockContent<T> | undefined;
  }

  block(id: string | undefined): Block | undefined {
    return id === undefined ? undefined : this.#briefing.blocks.get(id);
  }

  append<T extends BlockType>(id: string, type: T, content: BlockContent<T>): void {
    const block = {
      id,
      role: 'assistant' as const,
      type,
      phase: blockDefinitions[type].phase,
      content: content as JsonObject,
    };
    this.#outcome.appended.push(block);
  }

  /** Gives a block new content, whether it was there before or is only now being added. */
  revise<T extends BlockType>(_type: T, id: string, content: BlockContent<T>): void {
    const appended = this.#outcome.appended.find((each) => each.id === id);
    if (appended) {
      appended.content = content as JsonObject;
      return;
    }
    this.#outcome.revised = this.#outcome.revised.filter((each) => each.id !== id);
    this.#outcome.revised.push({ id, content: content as JsonObject });
  }

  /** Adds the one block of this type, or gives it new content where it is there. */
  put<T extends SlotType>(type: T, content: BlockContent<T>): void {
    const { slot } = blockDefinitions[type];
    const existing = this.state.blocks[slot];
    if (existing) {
      this.revise(type, existing, content);
      return;
    }
    const id = this.idOf(slot);
    this.append(id, type, content);
    this.set({ blocks: { ...this.state.blocks, [slot]: id } });
  }

  /** What was done in later phases rests on something that has just changed. */
  outdateAfter(phase: Phase): void {
    const reached = reachedPhases(this.state).filter((each) => each > phase);
    this.set({ outdated: [...new Set([...this.state.outdated, ...reached])].sort() as Phase[] });
  }

  renew(phase: Phase): void {
    this.set({ outdated: this.state.outdated.filter((each) => each !== phase) });
  }
}

/** The phases that have work in them. */
export const reachedPhases = ({ blocks }: BriefingState): Phase[] => {
  const reached: Phase[] = [];
  if (blocks.diagnosis) reached.push(1);
  if (blocks.picker) reached.push(2);
  if (blocks.balance) reached.push(3);
  if (blocks.delivery) reached.push(4);
  return reached;
};
