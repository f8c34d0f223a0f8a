import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letsLeave } from '../../../../tests/support/departures.ts';
import { message } from '../../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../../tests/support/http-app.ts';
import {
  bareText,
  disguised,
  type Identifier,
  someIdentifier,
} from '../../../../tests/support/identifiers.ts';
import { seeded } from '../../../../tests/support/random.ts';
import { newId } from '../../domain/ids.ts';
import { maskRequest } from './mask-request.ts';
import type { Mask } from './masking-desk.ts';
import { SessionDiscretion } from './session-discretion.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const host = letsLeave.agreed;
const mask: Mask = async (asked) => maskRequest(asked);
const answer = { blockId: newId(), model: 'modelo-1' };

/** A session whose texts may leave, and what stands between it and the host. */
const begin = async (setting: object = {}) => {
  const store = juca.sessions.for(juca.ana);
  const { session } = await store.create({ blocks: [message()] });
  const id = session.id;
  await store.setDiscretion({ id, ...letsLeave, ...setting });
  const open = (parties: string[] = []) => SessionDiscretion.open({ store, mask, sessionId: id, parties });
  return { store, id, open, discretion: await open() };
};
const bodyOf = (...texts: string[]) =>
  JSON.stringify({ model: 'x', messages: texts.map((content) => ({ role: 'user', content })) });

describe('what leaves for a host', () => {
  it('has none of 10,000 seeded identifiers, and the ledger has each request byte for byte', async () => {
    const { store, id, open } = await begin();
    const random = seeded(7);
    const recorded: string[] = [];
    const identifiers: Identifier[] = [];
    for (let request = 0; request < 100; request += 1) {
      const texts = Array.from({ length: 100 }, () => {
        const identifier = someIdentifier(random);
        identifiers.push(identifier);
        return `Documento ${identifier.kind}: ${disguised(identifier, random)}.`;
      });
      const send = (await open()).beforeSend(answer);
      recorded.push(await send(bodyOf(...texts), host));
    }
    const everything = recorded.map(bareText);
    expect(identifiers).toHaveLength(10_000);
    expect(identifiers.filter(({ value }) => everything.some((text) => text.includes(value)))).toEqual([]);

    const { departures } = await store.listDepartures({ limit: 100 });
    const ofSession = departures.filter((each) => each.sessionId === id).toReversed();
    expect(ofSession.map(({ sha256, bytes }) => ({ sha256, bytes }))).toEqual(
      recorded.map((body) => ({
        sha256: createHash('sha256').update(body).digest('hex'),
        bytes: Buffer.byteLength(body),
      })),
    );
  }, 180_000);

  it('is masked in every field that carries a text, and in no field of the protocol', async () => {
    const { discretion } = await begin();
    const given = {
      system: 'Ana Lima Duarte é a cliente.',
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'Sou Ana Lima Duarte, CPF 529.982.247-25' }] },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            { id: 'call_52998224725', function: { name: 'search', arguments: '{"q":"[Pessoa 1]"}' } },
          ],
        },
        { role: 'tool', tool_call_id: 'call_52998224725', content: '{"de":"111.444.777-35\\n"}' },
      ],
    };
    const masked = JSON.parse((await discretion.masked(JSON.stringify(given))).body);
    expect(masked).toEqual({
      system: '[Pessoa 1] é a cliente.',
      messages: [
        { role: 'user', content: [{ type: 'text', text: 'Sou [Pessoa 1], CPF [CPF 1]' }] },
        { ...given.messages[1] },
        { role: 'tool', tool_call_id: 'call_52998224725', content: '{"de":"[CPF 2]\\n"}' },
      ],
    });
    const restoration = discretion.restore();
    const shown = ['Senhora [Pes', 'soa 1], o CPF [CPF', ' 1] confere'].map(restoration.push).join('');
    expect(shown + restoration.end()).toBe('Senhora Ana Lima Duarte, o CPF 529.982.247-25 confere');
  });

  it('keeps its stand-ins in the next answer', async () => {
    const { open } = await begin();
    const first = await open();
    await first.beforeSend(answer)(bodyOf('CPF 529.982.247-25 e CPF 111.444.777-35'), host);
    const second = await (await open()).beforeSend(answer)(bodyOf('CPF 111.444.777-35'), host);
    expect(second).toContain('CPF [CPF 2]');
  });

  it('has the numbers of the store where another request was numbered meanwhile', async () => {
    const { open } = await begin();
    const [first, second] = [await open(), await open()];
    const other = await second.beforeSend(answer)(bodyOf('CPF 111.444.777-35'), host);
    const body = await first.beforeSend(answer)(bodyOf('CPF 529.982.247-25 e CPF 111.444.777-35'), host);
    expect([other, body]).toEqual([bodyOf('CPF [CPF 1]'), bodyOf('CPF [CPF 2] e CPF [CPF 1]')]);
    const { push, end } = first.restore();
    expect(push('[CPF 1] e [CPF 2]') + end()).toBe('111.444.777-35 e 529.982.247-25');
  });

  it('is refused where nothing may leave, where the host was not agreed to, or an identifier is left', async () => {
    const notAllowed = { reason: 'not_allowed' };
    const { discretion, store, id, open } = await begin();
    const send = discretion.beforeSend(answer);
    await expect(send(bodyOf('Oi'), 'outro.example')).rejects.toMatchObject(notAllowed);
    const inTools = JSON.stringify({ messages: [], tools: [{ description: 'CPF 529.982.247-25' }] });
    await expect(send(inTools, host)).rejects.toMatchObject({ reason: 'not_masked' });
    await store.setDiscretion({ id, ...letsLeave, discretion: 'none' });
    await expect(send(bodyOf('Oi'), host)).rejects.toMatchObject(notAllowed);
    const late = await open();
    await expect(late.beforeSend(answer)(bodyOf('Oi'), host)).rejects.toMatchObject(notAllowed);
    expect((await store.listDepartures()).departures.filter((each) => each.sessionId === id)).toEqual([]);
  });

  it('goes as it is where the owner chose so, and the tokens come into the ledger', async () => {
    const { discretion, store } = await begin({ discretion: 'clear' });
    await discretion.complete({ input: 1, output: 1 });
    const body = bodyOf('CPF 529.982.247-25');
    expect(await discretion.beforeSend(answer)(body, host)).toBe(body);
    expect(discretion.remark).toBe('');
    await discretion.complete({ input: 12, output: 3 });
    const [last] = (await store.listDepartures({ limit: 1 })).departures;
    expect(last).toMatchObject({ masked: false, tokens: { input: 12, output: 3 } });
  });
});
