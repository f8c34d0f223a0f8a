import { describe, expect, it } from 'vitest';
import {
  deliverEvent,
  precedentEvent,
  risksEvent,
  situationEvent,
  startEvent,
} from '../../../../tests/support/briefings.ts';
import { apply, empty } from '../../../../tests/support/decided.ts';
import type { BriefingEvent, EventOf } from './events.ts';
import type { Briefing } from './state.ts';

describe('an evaluation', () => {
  it('keeps the verdict that another tab gave while a note is written', () => {
    const precedent = precedentEvent();
    const events: BriefingEvent[] = [
      startEvent(),
      situationEvent(),
      precedent,
      { type: 'evaluatePrecedent', blockId: precedent.id, evaluation: 'useful', stance: 'favorable' },
      { type: 'evaluatePrecedent', blockId: precedent.id, note: 'Mesmo plano.' },
    ];
    expect(events.reduce(apply, empty).blocks.get(precedent.id)?.content).toMatchObject({
      evaluation: 'useful',
      stance: 'favorable',
      note: 'Mesmo plano.',
    });
  });

  it('keeps the texts of a distinguishing that an event does not name', () => {
    const precedent = precedentEvent();
    const distinguish = (texts: EventOf<'evaluatePrecedent'>['distinguishing']): BriefingEvent => ({
      type: 'evaluatePrecedent',
      blockId: precedent.id,
      distinguishing: texts,
    });
    const events = [
      startEvent(),
      situationEvent(),
      precedent,
      distinguish({ ratio: 'O rol é exemplificativo.' }),
      distinguish({ differs: 'O contrato é anterior.' }),
    ];
    expect(events.reduce(apply, empty).blocks.get(precedent.id)?.content.distinguishing).toEqual({
      ratio: 'O rol é exemplificativo.',
      differs: 'O contrato é anterior.',
      overruled: '',
    });
  });

  it('marks the document alone as out of date when the note that it prints changes', () => {
    const precedent = precedentEvent();
    const evaluate = (given: Partial<EventOf<'evaluatePrecedent'>>): BriefingEvent => ({
      type: 'evaluatePrecedent',
      blockId: precedent.id,
      ...given,
    });
    const events = [startEvent(), situationEvent(), precedent, risksEvent(), deliverEvent()];
    const delivered = events.reduce<Briefing>(apply, empty);
    const internal = apply(delivered, evaluate({ note: 'Mesmo plano.' }));
    expect(internal.state.outdated).toEqual([]);
    expect(apply(internal, evaluate({ noteUse: 'internal' })).state.outdated).toEqual([]);
    const printed = apply(internal, evaluate({ noteUse: 'document' }));
    expect(printed.state.outdated).toEqual([4]);
    const renewed = apply(printed, deliverEvent());
    expect(renewed.state.outdated).toEqual([]);
    expect(apply(renewed, evaluate({ note: 'Outro plano.' })).state.outdated).toEqual([4]);
    expect(apply(renewed, evaluate({ stance: 'unfavorable' })).state.outdated).toEqual([3, 4]);
  });
});
