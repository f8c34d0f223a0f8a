import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownDeparture, letsLeave, recordKnownDeparture } from '../../../tests/support/departures.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { defaultDiscretion } from '../domain/discretion.ts';
import { newId } from '../domain/ids.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const text = 'Minha cliente, Ana Lima, CPF 529.982.247-25, mora na Rua das Acácias, nº 45.';
const newSession = async () =>
  (await juca.sessions.for(juca.ana).create({ blocks: [message(text)] })).session.id;
const json = async (path: string, options?: object) =>
  (await juca.ask(juca.ana, path, options)).json() as Promise<Record<string, unknown>>;

describe('the discretion of a session', () => {
  it('is read and set, with the host that is agreed to', async () => {
    const path = `/api/sessions/${await newSession()}/discretion`;
    expect(await json(path)).toEqual(defaultDiscretion);
    const body = { discretion: 'clear', answering: true, model: 'm', agreed: 'modelos.example' };
    const set = await json(path, { method: 'PUT', body });
    expect(set).toEqual({ ...body, agreed: { host: 'modelos.example', at: expect.any(String) } });
    const { agreed: _, ...same } = body;
    expect(await json(path, { method: 'PUT', body: same })).toEqual(set);
    expect(await json(path)).toEqual(set);
    const refused = await juca.ask(juca.ana, path, { method: 'PUT', body: { ...same, discretion: 'open' } });
    expect(refused.status).toBe(400);
  });

  it('shows what would leave, masked, and stores nothing of it', async () => {
    const id = await newSession();
    const preview = await json(`/api/sessions/${id}/departure-preview?model=modelo-1`);
    expect(preview).toEqual({
      host: 'modelos.example',
      model: 'modelo-1',
      masked: true,
      texts: ['Minha cliente, [Pessoa 1], CPF [CPF 1], mora na [Endereço 1].'],
    });
    expect(await juca.sessions.for(juca.ana).getStandIns({ id })).toEqual({ keys: [] });
    await juca.sessions.for(juca.ana).setDiscretion({ id, ...letsLeave, discretion: 'clear' });
    expect(await json(`/api/sessions/${id}/departure-preview`)).toMatchObject({
      masked: false,
      texts: [text],
    });
    const missing = await juca.ask(juca.ana, `/api/sessions/${id}/departure-preview?model=nenhum`);
    expect(missing.status).toBe(409);
  });
});

describe('the tokens of an account', () => {
  it('are told with how many there may be, and are nobody else’s', async () => {
    const limited = await openHttpApp(undefined, (parts) => ({
      ...parts,
      config: { ...parts.config, TOKENS_PER_DAY: 1_000 },
    }));
    try {
      const owner = limited.sessions.for(limited.ana);
      const { session } = await owner.create({ blocks: [message()] });
      const { id } = await recordKnownDeparture(owner, session.id, newId());
      await owner.completeDeparture({ departure: id, input: 12, output: 3 });
      const told = async (person: typeof limited.ana) =>
        (await limited.ask(person, '/api/answering')).json() as Promise<{ tokens: object }>;
      expect((await told(limited.ana)).tokens).toEqual({ used: 15, perDay: 1_000 });
      expect((await told(limited.bruno)).tokens).toEqual({ used: 0, perDay: 1_000 });
    } finally {
      await limited.close();
    }
  });
});

describe('the ledger', () => {
  it('is read in pages, as a table, and is part of the personal export', async () => {
    const id = await newSession();
    const owner = juca.sessions.for(juca.ana);
    await recordKnownDeparture(owner, id, newId());
    const last = await recordKnownDeparture(owner, id, newId());
    await owner.completeDeparture({ departure: last.id, input: 30, output: 4 });
    const page = await json('/api/departures?limit=1');
    expect(page.departures).toEqual([{ ...last, tokens: { input: 30, output: 4 } }]);
    const next = await json(`/api/departures?limit=1&cursor=${page.nextCursor}`);
    expect(next.nextCursor).toBeNull();

    const table = await juca.ask(juca.ana, '/api/departures/export');
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await table.text()).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    const { host, model, bytes, sha256 } = knownDeparture;
    expect(lines[1]).toBe(
      [last.at, host, model, id, last.blockId, bytes, sha256, 'true', 30, 4, last.id].join(','),
    );
    const carlas = await juca.ask(juca.carla, '/api/departures/export');
    expect((await carlas.text()).split('\r\n')).toHaveLength(2);

    const exported = await juca.ask(juca.ana, '/api/account/export');
    const files = unzipSync(new Uint8Array(await exported.arrayBuffer()));
    const stored = JSON.parse(strFromU8(files['departures/departures-00001.json'] ?? new Uint8Array()));
    expect(stored.map((each: { id: string }) => each.id)).toContain(last.id);
  });
});
