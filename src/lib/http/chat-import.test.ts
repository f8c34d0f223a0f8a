import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chatGpt, claude } from '../../../tests/support/chats/formats.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { inPieces } from '../../../tests/support/import.ts';
import { until } from '../../../tests/support/until.ts';
import { bodyLimitOf } from './body.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const upload = (bytes: AsyncIterable<Uint8Array>, person = juca.ana, headers = {}) =>
  juca.ask(person, '/api/conversations/import', {
    method: 'POST',
    body: Readable.toWeb(Readable.from(bytes)),
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
  });
const titles = async (person: TestHttpApp['ana']) => {
  const { sessions } = await (await juca.ask(person, '/api/sessions')).json();
  return sessions.map(({ title }: { title: string }) => title).sort();
};

describe('conversations of other programs over HTTP', () => {
  const file = JSON.stringify([
    chatGpt(['Oi', 'Olá'], { id: 'a', title: 'Aluguel' }),
    claude(['Oi', 'Olá', 'Fim'], { id: 'b', title: 'Plano' }),
    claude([], { id: 'c', title: 'Vazia' }),
    { surprise: 1 },
  ]);

  it('I-44 takes a file as it comes and answers a report of each conversation', async () => {
    const response = await upload(inPieces(file, 100));
    expect(response.status).toBe(200);
    const report = await response.json();
    expect(report).toMatchObject({
      found: 4,
      taken: 2,
      skipped: 2,
      blocks: 5,
      sources: { chatgpt: 1, claude: 1 },
      reasons: { empty: 1, unknown: 1 },
      listed: [{ at: 4, reason: 'unknown', detail: 'surprise' }],
      passedFiles: 0,
    });
    expect(report.conversations).toHaveLength(4);
    const plan = report.conversations.find(({ title }: { title: string }) => title === 'Plano');
    expect(plan).toMatchObject({ at: 2, source: 'claude', altered: [] });
    const { title, messageCount } = await (await juca.ask(juca.ana, `/api/sessions/${plan.session}`)).json();
    expect([title, messageCount]).toEqual(['Plano', 3]);
    expect(await titles(juca.ana)).toEqual(['Aluguel', 'Plano']);
  });

  it('I-44 takes nothing twice, and names the session that is there', async () => {
    const report = await (await upload(inPieces(file, 5_000))).json();
    expect(report).toMatchObject({ found: 4, taken: 0, reasons: { already: 2, empty: 1, unknown: 1 } });
    const plan = report.conversations.find(({ title }: { title: string }) => title === 'Plano');
    expect(plan).toMatchObject({ reason: 'already' });
    expect((await juca.ask(juca.ana, `/api/sessions/${plan.session}`)).status).toBe(200);
    expect(await titles(juca.ana)).toEqual(['Aluguel', 'Plano']);
  });

  it('I-44 takes the same conversation for another owner as another session', async () => {
    expect(await (await upload(inPieces(file, 100), juca.bruno)).json()).toMatchObject({ taken: 2 });
    expect(await titles(juca.bruno)).toEqual(['Aluguel', 'Plano']);
    expect(await titles(juca.carla)).toEqual([]);
  });

  it('I-45 keeps what came before the sender went away', async () => {
    const gone = Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
    async function* cutOff() {
      // More than is read at once.
      yield Buffer.from(`${file.slice(0, file.indexOf('{"uuid":"c"'))}${' '.repeat(300 * 1024)}`);
      await until(async () => expect(await titles(juca.carla)).toHaveLength(2));
      throw gone;
    }
    await upload(cutOff(), juca.carla);
    expect(await titles(juca.carla)).toEqual(['Aluguel', 'Plano']);
  });

  it('adds words in the language of the page', async () => {
    const tool = claude(['Oi', 'Olá'], { id: 'files', title: 'Arquivo' });
    tool.chat_messages[0]?.attachments.push({ file_name: 'x.pdf' });
    await upload(inPieces(JSON.stringify(tool), 500), juca.bruno, { Cookie: 'juca-locale=en' });
    const { sessions } = await (await juca.ask(juca.bruno, '/api/sessions')).json();
    const { id } = sessions.find(({ title }: { title: string }) => title === 'Arquivo');
    const { blocks } = await (await juca.ask(juca.bruno, `/api/sessions/${id}/blocks`)).json();
    expect(JSON.stringify(blocks)).toContain('Attachment: x.pdf');
  });

  it('may be larger than any other body', () => {
    expect(bodyLimitOf('/api/conversations/import')).toBe('importChats');
    expect(bodyLimitOf('/api/conversations/import/x')).toBe('body');
  });
});
