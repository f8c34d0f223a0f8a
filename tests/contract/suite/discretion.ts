import { expect } from 'vitest';
import { defaultDiscretion } from '#/lib/domain/discretion.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { knownDeparture, letsLeave, recordKnownDeparture } from '../../support/departures.ts';
import { message } from '../../support/factories.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

const key = (number: number, kind = 'cpf') => `${kind} ${String(number).padStart(24, '0')}`;
const line = () => ({ ...knownDeparture, id: newId() });

export const discretionRules = ({ rule, owners }: Context): void => {
  const newSession = async () => {
    const { ana, bruno } = owners();
    const { session } = await ana.create({ blocks: [message()] });
    return { ana, bruno, id: session.id };
  };

  rule('D-01', 'another’s session and line are not found, and another’s ledger is not shown', async () => {
    const { ana, bruno, id } = await newSession();
    const departure = await recordKnownDeparture(ana, id, newId());
    const calls = [
      () => bruno.getDiscretion({ id }),
      () => bruno.setDiscretion({ id, ...letsLeave }),
      () => bruno.getStandIns({ id }),
      () => bruno.numberStandIns({ id, keys: [key(1)] }),
      () => bruno.recordDeparture({ id, departure: line() }),
      () => bruno.completeDeparture({ departure: departure.id, input: 1, output: 1 }),
    ];
    for (const call of calls) await expectRefusal(call(), 'not_found');
    const { departures } = await bruno.listDepartures({ limit: 100 });
    expect(departures.map((each) => each.id)).not.toContain(departure.id);
    expect(await ana.getDiscretion({ id })).toMatchObject({ agreed: { host: knownDeparture.host } });
  });

  rule('D-01', 'the same id of a line in two ledgers is two lines', async () => {
    const { ana, bruno, id } = await newSession();
    const { session: brunos } = await bruno.create();
    const shared = newId();
    const own = await recordKnownDeparture(ana, id, shared);
    expect(await recordKnownDeparture(bruno, brunos.id, shared)).toMatchObject({ sessionId: brunos.id });
    await bruno.completeDeparture({ departure: shared, input: 9, output: 9 });
    expect((await ana.listDepartures({ limit: 1 })).departures).toEqual([own]);
  });

  rule('D-02', 'a session is masked and answered until its owner says otherwise', async () => {
    const { ana, id } = await newSession();
    expect(await ana.getDiscretion({ id })).toEqual(defaultDiscretion);
    const given = { discretion: 'none', answering: false, model: 'm' } as const;
    expect(await ana.setDiscretion({ id, ...given })).toEqual({ ...given, agreed: null });
    expect(await ana.getDiscretion({ id })).toEqual({ ...given, agreed: null });
    await ana.trash({ id });
    await expectRefusal(ana.setDiscretion({ id, ...letsLeave }), 'conflict');
    expect(await ana.getDiscretion({ id })).toEqual({ ...given, agreed: null });
    await ana.purge({ id });
    await expectRefusal(ana.getDiscretion({ id }), 'not_found');
  });

  rule('D-03', 'an agreement is for one host, and ends where the discretion changes', async () => {
    const { ana, id } = await newSession();
    const { agreed: first } = await ana.setDiscretion({ id, ...letsLeave });
    const { agreed: _, ...same } = letsLeave;
    expect((await ana.setDiscretion({ id, ...same, answering: false })).agreed).toEqual(first);
    expect((await ana.setDiscretion({ id, ...same, discretion: 'clear' })).agreed).toBeNull();
    const clear = { ...letsLeave, discretion: 'clear', agreed: 'outro.example' } as const;
    expect((await ana.setDiscretion({ id, ...clear })).agreed).toMatchObject({ host: 'outro.example' });
    expect((await ana.setDiscretion({ id, ...clear, agreed: null })).agreed).toBeNull();
  });

  rule('D-04', 'stand-ins keep their places, whoever adds to them', async () => {
    const { ana, id } = await newSession();
    expect(await ana.getStandIns({ id })).toEqual({ keys: [] });
    await ana.numberStandIns({ id, keys: [key(1), key(2)] });
    const answers = await Promise.all(
      [3, 4, 5].map((number) => ana.numberStandIns({ id, keys: [key(number), key(1)] })),
    );
    const { keys } = await ana.getStandIns({ id });
    expect(keys.slice(0, 2)).toEqual([key(1), key(2)]);
    expect(keys.toSorted()).toEqual([1, 2, 3, 4, 5].map((number) => key(number)));
    for (const answer of answers) expect(keys.slice(0, answer.keys.length)).toEqual(answer.keys);
    await ana.setDiscretion({ id, ...letsLeave });
    expect((await ana.getStandIns({ id })).keys).toEqual(keys);
    await expectRefusal(ana.numberStandIns({ id, keys: ['123.456.789-09'] }), 'invalid');
    const many = Array.from({ length: limits.standIns }, (_, number) => key(number, 'nome'));
    expect((await ana.numberStandIns({ id, keys: many })).keys).toHaveLength(limits.standIns);
  });

  rule('D-10', 'a line is stored only where the setting lets it leave', async () => {
    const { ana, id } = await newSession();
    const refused = (departure = line()) =>
      expectRefusal(ana.recordDeparture({ id, departure }), 'conflict', { field: 'discretion' });
    await refused();
    await ana.setDiscretion({ id, ...letsLeave, discretion: 'none' });
    await refused();
    await ana.setDiscretion({ id, ...letsLeave });
    await refused({ ...line(), host: 'outro.example' });
    await refused({ ...line(), masked: false });
    expect(await ana.recordDeparture({ id, departure: line() })).toMatchObject({ tokens: null });
    await ana.setDiscretion({ id, ...letsLeave, discretion: 'clear' });
    expect(await ana.recordDeparture({ id, departure: { ...line(), masked: false } })).toMatchObject({
      sessionId: id,
      masked: false,
    });
  });

  rule('D-11', 'a line sent twice is one, and none is changed', async () => {
    const { ana, id } = await newSession();
    const made = await recordKnownDeparture(ana, id, newId());
    const again = { ...knownDeparture, id: made.id };
    await ana.setDiscretion({ id, ...letsLeave, discretion: 'none' });
    expect(await ana.recordDeparture({ id, departure: again })).toEqual(made);
    const other = ana.recordDeparture({ id, departure: { ...again, bytes: 7 } });
    await expectRefusal(other, 'conflict', { field: 'departure' });
    const tokens = { departure: made.id, input: 20, output: 5 };
    expect((await ana.completeDeparture(tokens)).tokens).toEqual({ input: 20, output: 5 });
    expect((await ana.completeDeparture(tokens)).tokens).toEqual({ input: 20, output: 5 });
    await expectRefusal(ana.completeDeparture({ ...tokens, output: 6 }), 'conflict', { field: 'departure' });
    await expectRefusal(ana.completeDeparture({ ...tokens, departure: newId() }), 'not_found');
  });

  rule('D-12', 'the ledger is read page by page, the latest first, and outlives its sessions', async () => {
    const { carla } = owners();
    const { session } = await carla.create();
    const ids: string[] = [];
    for (let made = 0; made < 5; made += 1) {
      ids.unshift((await recordKnownDeparture(carla, session.id, newId())).id);
    }
    await carla.trash({ id: session.id });
    await carla.purge({ id: session.id });
    const seen: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await carla.listDepartures({ limit: 2, ...(cursor && { cursor }) });
      seen.push(...page.departures.map((each) => each.id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(ids);
    await expectRefusal(carla.listDepartures({ cursor: 'x' }), 'invalid', { field: 'cursor' });
  });

  rule('D-13', 'sums what left since a time', async () => {
    const { ana, id } = await newSession();
    const before = await ana.departedTokens({ since: '2020-01-01T00:00:00.000Z' });
    const made = await recordKnownDeparture(ana, id, newId());
    await recordKnownDeparture(ana, id, newId());
    await ana.completeDeparture({ departure: made.id, input: 20, output: 5 });
    const { departures, input, output } = await ana.departedTokens({ since: '2020-01-01T00:00:00.000Z' });
    expect([departures, input, output]).toEqual([
      before.departures + 2,
      before.input + 20,
      before.output + 5,
    ]);
    const none = { departures: 0, input: 0, output: 0 };
    expect(await ana.departedTokens({ since: '2999-01-01T00:00:00.000Z' })).toEqual(none);
  });

  rule('D-14', 'each owner chooses a default model, and takes the choice back', async () => {
    const { ana, bruno, carla } = owners();
    expect(await ana.getDefaultModel()).toEqual({ model: null });
    await ana.setDefaultModel({ model: 'a' });
    await bruno.setDefaultModel({ model: 'none' });
    expect(await ana.setDefaultModel({ model: 'b' })).toEqual({ model: 'b' });
    expect(await ana.getDefaultModel()).toEqual({ model: 'b' });
    expect(await bruno.getDefaultModel()).toEqual({ model: 'none' });
    expect(await carla.getDefaultModel()).toEqual({ model: null });
    await expectRefusal(ana.setDefaultModel({ model: 'a\u0000b' }), 'invalid', { field: 'model' });
    await ana.setDefaultModel({ model: null });
    expect(await ana.getDefaultModel()).toEqual({ model: null });
  });
};
