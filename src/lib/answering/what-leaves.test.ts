import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { readingsOf } from '#/lib/assistant/discretion/readings.ts';
import { newId } from '#/lib/domain/ids.ts';
import { startEvent } from '../../../tests/support/briefings.ts';
import { decision } from '../../../tests/support/decisions.ts';
import { letsLeave } from '../../../tests/support/departures.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { bareText } from '../../../tests/support/identifiers.ts';
import { partyTexts } from '../../../tests/support/made-party-texts.ts';
import { modelAt } from '../../../tests/support/model-answers.ts';
import { leftOf } from '../../../tests/support/names-left.ts';
import { seeded } from '../../../tests/support/random.ts';
import { type RecordingHost, startRecordingHost } from '../../../tests/support/recording-host.ts';
import { type WrittenIdentifier, writtenIdentifier } from '../../../tests/support/written-identifiers.ts';
import { createAnswering } from './create-answering.ts';

/** Identifiers in all; the whole size is 10,000, with 200 texts with names. */
const size = Number(process.env.WHAT_LEAVES ?? 200);
const inSession = 100;
/** Milliseconds; the whole size takes minutes. */
const timeout = 1_800_000;
const textsWithNames = Math.max(4, Math.min(200, size / 50));

const random = seeded(2_026);
let juca: TestHttpApp;
let host: RecordingHost;
let masking: AsyncDisposable;
beforeAll(async () => {
  host = await startRecordingHost('cirurgia', random);
  const models = [modelAt(host.address, { contextTokens: 200_000 })];
  juca = await openHttpApp(undefined, async (parts) => {
    const config = { models, TOKENS_PER_DAY: 0, ANSWERS_AT_ONCE: 8 };
    const logger = { error: () => {} };
    const { sessions, library } = parts;
    const answering = await createAnswering({ config, sessions, library, logger });
    masking = answering.masking;
    return { ...parts, ...answering };
  });
});
afterAll(async () => {
  await masking[Symbol.asyncDispose]();
  await juca.close();
  await host.close();
});

const some = (count: number) => Array.from({ length: count }, () => writtenIdentifier(random));
const prose = (identifiers: readonly WrittenIdentifier[]) =>
  identifiers.map(({ kind, written }) => `O cliente informou ${kind}: ${written}, como consta.`).join('\n');
const table = (identifiers: readonly WrittenIdentifier[]) =>
  [
    '| tipo | número |',
    '| --- | --- |',
    ...identifiers.map(({ kind, written }) => `| ${kind} | ${written} |`),
  ].join('\n');

/** Asks over HTTP for an answer to a message of the session; gives the answer, and what the host was sent. */
const answered = async (id: string, question: string) => {
  const ask = (path: string, method: string, body: object) =>
    juca.ask(juca.ana, `/api/sessions/${id}/${path}`, { method, body });
  // So that no title is asked for.
  await juca.sessions.for(juca.ana).rename({ id, title: 'Com título' });
  await ask('discretion', 'PUT', { ...letsLeave, agreed: modelAt(host.address).host });
  const blockId = newId();
  expect((await ask('answers', 'POST', { blockId, run: newId(), question })).status).toBe(201);
  const owner = juca.sessions.for(juca.ana);
  let content = {} as AnswerContent;
  await expect
    .poll(async () => {
      content = (await owner.getBlock({ id, blockId })).content as AnswerContent;
      return content.state;
    })
    .not.toBe('writing');
  // A slow machine may have no time to check the references of so many numbers; the text is whole then too.
  expect(content.failure ?? 'unchecked').toBe('unchecked');
  const { bytes, bodies } = host.take();
  for (const body of bodies) expect(bytes.includes(body)).toBe(true);
  const { departures } = await owner.listDepartures({ limit: 100 });
  const ledger = departures.filter(({ sessionId }) => sessionId === id).toReversed();
  expect(ledger.map(({ bytes: length, sha256 }) => [length, sha256])).toEqual(
    bodies.map((body) => [body.length, createHash('sha256').update(body).digest('hex')]),
  );
  return { text: content.text, sent: bytes.toString('utf8'), bodies };
};

/** Answers have LF alone; a backslash before a stand-in is taken for the model's. */
const comparable = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\\', '');

/** All that a reader, or a decoder, could see in what was sent. */
const visibleIn = (sent: string): string[] => [
  bareText(sent),
  ...readingsOf(sent).map(({ text }) => bareText(text)),
];

describe('what leaves over a socket', () => {
  it(
    `has none of ${size} seeded identifiers, and the answer has all of them again`,
    async () => {
      const owner = juca.sessions.for(juca.ana);
      const counts = { identifiers: 0, requests: 0, bytes: 0, found: 0, restored: 0 };
      const found: string[] = [];
      const missing: string[] = [];
      for (let session = 0; session < size / inSession; session += 1) {
        const [told, listed, decided, diagnosed, asked] = [40, 25, 10, 10, 15].map(some) as [
          WrittenIdentifier[],
          WrittenIdentifier[],
          WrittenIdentifier[],
          WrittenIdentifier[],
          WrittenIdentifier[],
        ];
        const summary = `Cirurgia. Recusa ${session}. ${prose(decided)}`;
        await juca.library.for(juca.ana).importDecisions({ decisions: [decision({ summary })] });
        const blocks = [message(prose(told)), message(table(listed))];
        const { id } = (await owner.create({ blocks })).session;
        await owner.brief({ id, event: startEvent({ situation: prose(diagnosed) }) });
        const question = message(`${prose(asked)}\nCabe a cirurgia?`);
        await owner.append({ id, blocks: [question] });
        const { text, sent, bodies } = await answered(id, question.id);
        const visible = visibleIn(sent);
        const all = [...told, ...listed, ...decided, ...diagnosed, ...asked];
        for (const { kind, written, value } of all) {
          if (visible.some((each) => each.includes(value))) found.push(`${kind}: ${written}`);
        }
        const shown = comparable(text);
        for (const { kind, written } of [...told, ...listed, ...asked]) {
          if (shown.includes(comparable(written))) counts.restored += 1;
          else missing.push(`${kind}: ${JSON.stringify(written)}`);
        }
        counts.identifiers += all.length;
        counts.requests += bodies.length;
        counts.bytes += Buffer.byteLength(sent);
      }
      counts.found = found.length;
      process.stdout.write(`what leaves: ${JSON.stringify({ ...counts, notRestored: missing.length })}\n`);
      expect(found).toEqual([]);
      expect(missing).toEqual([]);
      expect(counts.requests).toBeGreaterThanOrEqual((3 * size) / inSession);
    },
    timeout,
  );

  it(
    `has hardly any of the names of ${textsWithNames} texts`,
    async () => {
      const owner = juca.sessions.for(juca.ana);
      let names = 0;
      const left: string[] = [];
      for (const [text, known] of partyTexts(textsWithNames, seeded(11))) {
        const question = message(text);
        const { id } = (await owner.create({ blocks: [question] })).session;
        const { text: shown, bodies } = await answered(id, question.id);
        const [first] = bodies;
        const { messages } = JSON.parse(first?.toString() ?? '{}') as Partial<ChatBody>;
        const sent = (messages ?? []).filter(({ role }) => role === 'user').map(({ content }) => content);
        left.push(...leftOf(sent.join('\n'), known).map((name) => `${name}: ${text}`));
        names += known.length;
        expect(shown).not.toMatch(/\[(?:Pessoa|Empresa) \d/);
      }
      const recall = (1 - left.length / names) * 100;
      process.stdout.write(
        `names that were masked: ${recall.toFixed(1)} % of ${names}\n${left.join('\n')}\n`,
      );
      expect(recall).toBeGreaterThanOrEqual(95);
    },
    timeout,
  );
});

interface ChatBody {
  messages: { role: string; content: string }[];
}
