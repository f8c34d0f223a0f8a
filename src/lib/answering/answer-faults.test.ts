import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import type { ModelBounds } from '#/lib/assistant/model/bounds.ts';
import { type Rehearsal, startRehearsal } from '#/lib/assistant/rehearsal/server.ts';
import { openConnection } from '#/lib/db/sqlite/connection.ts';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { letsLeave } from '../../../tests/support/departures.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { modelAt } from '../../../tests/support/model-answers.ts';
import { createAnswering } from './create-answering.ts';

/** Ends by which a host's fault is known; a `done` answer has the whole text. */
const expected: [fault: string, end: string, requests: number][] = [
  ['whole', 'done', 2],
  ['slow-2', 'done', 2],
  ['busy', 'busy', 3],
  ['busy-1', 'done', 3],
  ['error', 'server_error', 3],
  ['error-2', 'done', 4],
  ['malformed', 'malformed', 1],
  ['broken', 'server_error', 1],
  ['wrong-key', 'wrong_key', 1],
  ['no-model', 'unknown_model', 1],
  ['context', 'context_too_long', 1],
  ['page', 'malformed', 1],
  ['redirect', 'malformed', 1],
  ['silence', 'silent', 1],
  ['silence-0', 'silent', 1],
  ['silence-900', 'silent', 1],
  ['huge', 'too_long', 1],
  ['flood', 'malformed', 1],
  ['empty', 'malformed', 1],
  ['refusal', 'refused', 1],
  ['length', 'too_long', 1],
  ['lookups', 'done', 6],
  ['many-lookups', 'done', 2],
  ['long-arguments', 'malformed', 1],
];
/** Deadlines that a test has time for. `busy` asks for waits of one second, which count as silence. */
const bounds: Partial<ModelBounds> = {
  firstWait: 1,
  firstPart: 10_000,
  nextPart: 3_000,
  responseBytes: 4_000_000,
};

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
let host: Rehearsal;
/** Requests that arrived, by the fault that they met. */
const requests = new Map<string, number>();
let app: TestHttpApp;
let masking: AsyncDisposable;

beforeAll(async () => {
  process.on('unhandledRejection', note);
  host = await startRehearsal({
    onRequest: (body) => {
      const { model } = JSON.parse(body) as { model: string };
      const fault = model.replace(/^rehearsal-/, '');
      requests.set(fault, (requests.get(fault) ?? 0) + 1);
    },
  });
});
afterEach(async () => {
  await masking[Symbol.asyncDispose]();
  await app.close();
});
afterAll(async () => {
  await host.close();
  process.off('unhandledRejection', note);
});

interface Outcome {
  fault: string;
  state: string;
  failure: string;
  requests: number;
  text: string;
  leases: number;
}

/** Models of which each orders its fault; an answer that is cut is one stream, without tools. */
const modelsOf = (faults: readonly string[]) =>
  faults.map((fault) =>
    modelAt(host.address, { id: fault, model: `rehearsal-${fault}`, tools: !/^(?:cut|end)/.test(fault) }),
  );

/** The API with these models; the routes, the desk, the models and the store are the product's. */
const openApp = (faults: readonly string[]) =>
  openHttpApp(undefined, async (parts) => {
    const config = { models: modelsOf(faults), TOKENS_PER_DAY: 0, ANSWERS_AT_ONCE: 8 };
    const { sessions, library } = parts;
    const logger = { error: (details: object) => note(details) };
    const answering = await createAnswering({ config, sessions, library, logger, bounds });
    masking = answering.masking;
    return { ...parts, ...answering };
  });

const leasesOf = (session: string): number => {
  const connection = openConnection(app.databasePath, 'reader');
  try {
    const count = 'select count(*) as runs from answer_runs where session_id = ?';
    return (connection.prepare(count).get(session) as { runs: number }).runs;
  } finally {
    connection.close();
  }
};

/** One message in all sessions, so that the answers are the same. */
const question = message('O plano negou a cirurgia da autora, CPF 529.982.247-25. É abusiva a recusa?');

const ask = (path: string, options?: object) => app.ask(app.ana, path, options);

/** The text of an answer as a reader gets it, and whether the stream is closed. */
const streamedText = async (path: string): Promise<{ text: string; isClosed: boolean }> => {
  let text = '';
  for (let offset = '-1'; ; ) {
    const part = await ask(`${path}/stream?offset=${offset}`);
    text += await part.text();
    const next = part.headers.get('Stream-Next-Offset') ?? '';
    const isClosed = part.headers.get('Stream-Closed') === 'true';
    if (isClosed || next === offset) return { text, isClosed };
    offset = next;
  }
};

/** Asks for an answer over HTTP, and waits for its end. */
const outcomeOf = async (fault: string): Promise<Outcome> => {
  const owner = app.sessions.for(app.ana);
  const { session } = await owner.create({ blocks: [question] });
  const { id } = session;
  // So that no title is asked for.
  await owner.rename({ id, title: fault });
  const path = `/api/sessions/${id}`;
  const setting = { ...letsLeave, agreed: modelAt(host.address).host };
  await ask(`${path}/discretion`, { method: 'PUT', body: setting });
  const { blockId, run } = { blockId: newId(), run: newId() };
  const body = { blockId, run, question: question.id, model: fault };
  expect((await ask(`${path}/answers`, { method: 'POST', body })).status).toBe(201);
  const read = async () => (await owner.getBlock({ id, blockId })).content as AnswerContent;
  await expect.poll(async () => (await read()).state).not.toBe('writing');
  const { state, failure, text } = await read();
  const streamed = await streamedText(`${path}/answers/${blockId}`);
  expect(streamed).toEqual({ text, isClosed: true });
  return {
    fault,
    state,
    failure: failure ?? '',
    requests: requests.get(fault) ?? 0,
    text,
    leases: leasesOf(id),
  };
};

const tell = (outcomes: readonly Outcome[]) => {
  const rows = outcomes.map(({ fault, state, failure, requests, text, leases }) =>
    [
      fault.padEnd(16),
      `${state} ${failure}`.padEnd(26),
      `${requests}`.padStart(3),
      `${text.length}`.padStart(7),
      `${leases}`.padStart(3),
    ].join(''),
  );
  process.stdout.write(`fault           end                       req  chars leases\n${rows.join('\n')}\n`);
};

/** The outcomes of all faults, of which an account may have some at once. */
const outcomesOf = async (faults: readonly string[]): Promise<Outcome[]> => {
  app = await openApp(faults);
  const outcomes: Outcome[] = [];
  const left = faults.entries();
  const work = async () => {
    for (const [index, fault] of left) outcomes[index] = await outcomeOf(fault);
  };
  await Promise.all(Array.from({ length: limits.answersAtOnce }, work));
  tell(outcomes);
  expect(outcomes.filter(({ leases }) => leases !== 0)).toEqual([]);
  expect(unhandled).toEqual([]);
  return outcomes;
};

it('ends in a defined state under every fault of the host, over the whole path', async () => {
  const outcomes = await outcomesOf(expected.map(([fault]) => fault));
  expect(outcomes.map(({ fault, state, failure, requests }) => [fault, failure || state, requests])).toEqual(
    expected,
  );
});

it.each(['cut', 'end'])(
  'ends in a defined state where the stream is broken off (%s) at 20 places',
  async (kind) => {
    const bytes = 12_000;
    const places = Array.from({ length: 20 }, (_, index) => 1 + Math.floor((index * bytes) / 20));
    const outcomes = await outcomesOf([
      ...places.map((place) => `${kind}-${place}`),
      `${kind}-${10 * bytes}`,
    ]);
    const whole = outcomes.pop();
    expect(whole).toMatchObject({ state: 'done' });
    for (const { state, failure, text } of outcomes) {
      expect(whole?.text.startsWith(text)).toBe(true);
      if (state !== 'done') expect(failure).toBe(kind === 'cut' ? 'unreachable' : 'malformed');
    }
    expect(outcomes.filter(({ state }) => state === 'failed').length).toBeGreaterThan(15);
  },
);
