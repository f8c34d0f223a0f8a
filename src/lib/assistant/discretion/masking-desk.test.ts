import { setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letsLeave } from '../../../../tests/support/departures.ts';
import { message } from '../../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../../tests/support/http-app.ts';
import { newId } from '../../domain/ids.ts';
import { maskRequest } from './mask-request.ts';
import { type Mask, MaskingDesk } from './masking-desk.ts';
import { SessionDiscretion } from './session-discretion.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const ana = { id: 'ana' };
const bodyOf = (...texts: string[]) =>
  JSON.stringify({ messages: texts.map((content) => ({ role: 'user', content })) });
const asked = (body: string) => ({ session: 's', keys: [], names: [], body });

describe('MaskingDesk', () => {
  it('masks as it is done here, while other work goes on', async () => {
    await using desk = new MaskingDesk();
    const request = asked(bodyOf('Ana Lima Duarte, CPF 529.982.247-25. '.repeat(2_000)));
    let turns = 0;
    let isDone = false;
    const masked = desk
      .for(ana)(request)
      .finally(() => {
        isDone = true;
      });
    while (!isDone) {
      await turn();
      turns += 1;
    }
    expect(await masked).toEqual(maskRequest(request));
    expect(turns).toBeGreaterThan(100);
  }, 60_000);
});

describe('a request that cannot be masked', () => {
  const begin = async (mask: Mask) => {
    const store = juca.sessions.for(juca.ana);
    const { session } = await store.create({ blocks: [message()] });
    const { id } = session;
    await store.setDiscretion({ id, ...letsLeave });
    const discretion = await SessionDiscretion.open({ store, mask, sessionId: id });
    const send = discretion.beforeSend({ blockId: newId(), model: 'modelo-1' });
    const ledger = async () =>
      (await store.listDepartures()).departures.filter(({ sessionId }) => sessionId === id);
    return { send: () => send(bodyOf('CPF 529.982.247-25'), letsLeave.agreed), ledger };
  };

  it('does not leave where the thread is out of time', async () => {
    await using desk = new MaskingDesk({ time: 1 });
    const { send, ledger } = await begin(desk.for(ana));
    await expect(send()).rejects.toMatchObject({ name: 'AnswerFailure', reason: 'not_masked' });
    expect(await ledger()).toEqual([]);
  });

  it('does not leave where the thread fails, and what failed is not told', async () => {
    const { send, ledger } = await begin(async () => {
      throw new SyntaxError('Unexpected token in 529.982.247-25');
    });
    const failure = await send().catch((error: unknown) => error);
    expect(failure).toMatchObject({ reason: 'not_masked' });
    expect(inspect(failure, { depth: 9 })).not.toContain('529');
    expect(await ledger()).toEqual([]);
  });

  it('does not leave where too many wait', async () => {
    await using desk = new MaskingDesk({ perOwner: 1 });
    const first = desk.for(ana)(asked(bodyOf('Oi')));
    const { send, ledger } = await begin(desk.for(ana));
    await expect(send()).rejects.toMatchObject({ reason: 'server_full' });
    await first;
    expect(await ledger()).toEqual([]);
  });

  it('does not leave with an identifier where no text is masked', async () => {
    const inTools = JSON.stringify({ messages: [], tools: [{ description: 'CPF 529.982.247-25' }] });
    expect(maskRequest(asked(inTools)).left).toBe('cpf');
  });
});

describe('two requests of one answer at once', () => {
  it('are masked one after the other, so that each stand-in has one value', async () => {
    const store = juca.sessions.for(juca.ana);
    const { session } = await store.create({ blocks: [message()] });
    await using desk = new MaskingDesk();
    const discretion = await SessionDiscretion.open({ store, mask: desk.for(ana), sessionId: session.id });
    const bodies = ['529.982.247-25', '111.444.777-35'].map((cpf) => bodyOf(`CPF ${cpf}`));
    const masked = await Promise.all(bodies.map((body) => discretion.masked(body)));
    expect(masked.map(({ body }) => body)).toEqual([bodyOf('CPF [CPF 1]'), bodyOf('CPF [CPF 2]')]);
    const { push, end } = discretion.restore();
    expect(push('[CPF 1] e [CPF 2]') + end()).toBe('529.982.247-25 e 111.444.777-35');
  });
});
