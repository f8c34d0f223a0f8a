import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { maskRequest } from '#/lib/assistant/discretion/mask-request.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { newId } from '#/lib/domain/ids.ts';
import { letsLeave } from '../../../tests/support/departures.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { answered, modelAt } from '../../../tests/support/model-answers.ts';
import { discreetAnswerer } from './discreet-answerer.ts';

let app: TestHttpApp;
let host: Rehearsal;
beforeAll(async () => {
  app = await openHttpApp();
  host = await startRehearsal();
});
afterAll(async () => {
  await host.close();
  await app.close();
});

type Complete = OwnedSessions['completeDeparture'];

/** Answers in a new session, with what `instead` gives in the place of the store's `completeDeparture`. */
const answeredWith = async (instead: (stored: Complete) => Complete) => {
  const owner = app.sessions.for(app.ana);
  const store = app.sessions.for(app.ana);
  vi.spyOn(store, 'completeDeparture').mockImplementation(instead((given) => owner.completeDeparture(given)));
  const { session } = await owner.create();
  const model = modelAt(host.address, { tools: false });
  await owner.setDiscretion({ id: session.id, ...letsLeave, agreed: model.host });
  const logged: object[] = [];
  const answer = await answered(
    discreetAnswerer({
      model,
      store,
      mask: async (asked) => maskRequest(asked),
      session: session.id,
      blockId: newId(),
      tokensPerDay: 0,
      logger: { error: (details: object) => void logged.push(details) },
    }),
  );
  const [line] = (await owner.listDepartures({ limit: 1 })).departures;
  return { answer, logged, line };
};

it('stores the tokens again where the store refused them for the moment', async () => {
  let refusals = 0;
  const { answer, logged, line } = await answeredWith((stored) => async (given) => {
    refusals += 1;
    if (refusals < 3) throw new JucaError('overloaded', 'Not now.');
    return stored(given);
  });
  expect(answer).toMatchObject({ reason: null });
  expect(line?.tokens).toEqual(answer.tokens);
  expect(logged).toEqual([]);
});

it('stays whole where the tokens cannot be stored, and says so in the log', async () => {
  const { answer, logged, line } = await answeredWith(() => () => Promise.reject(new Error('no room')));
  expect(answer).toMatchObject({ reason: null });
  expect(answer.text).not.toBe('');
  expect(line?.tokens).toBeNull();
  expect(logged).toEqual([expect.objectContaining({ session: line?.sessionId, block: line?.blockId })]);
});
