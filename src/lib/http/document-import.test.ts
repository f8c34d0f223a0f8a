import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docxFile, docxHeader } from '../../../tests/support/docx-file.ts';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { limits } from '../domain/limits.ts';

let juca: TestHttpApp;
let path: string;
beforeAll(async () => {
  juca = await openHttpApp();
  const made = await juca.ask(juca.ana, '/api/sessions', {
    method: 'POST',
    body: { blocks: [message('Cabe recurso?')] },
  });
  path = `/api/sessions/${(await made.json()).session.id}/briefing/document`;
});
afterAll(() => juca.close());

const sendAs = (person: TestHttpApp['ana'], body: unknown, headers: Record<string, string> = docxHeader) =>
  juca.ask(person, path, { method: 'POST', body, headers });

describe('a document that comes back', () => {
  it('is answered as headings and statements, and nothing is stored', async () => {
    const before = await (await juca.ask(juca.ana, path.replace('/briefing/document', ''))).json();
    const response = await sendAs(juca.ana, await docxFile('Relatório', 'Um.', '  ', 'Dois.'));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      title: '',
      sections: [{ heading: 'Relatório', statements: [{ text: 'Um.' }, { text: 'Dois.' }] }],
      paths: [],
      omitted: [],
    });
    expect(await (await juca.ask(juca.ana, path.replace('/briefing/document', ''))).json()).toEqual(before);
  });

  it.each([
    ['%PDF-1.7 …', 'pdf'],
    ['{\\rtf1 …}', 'rtf'],
    ['Só texto.', 'text'],
    ['PK\u0003\u0004 cut', 'damaged'],
  ])('says what %s is', async (body, found) => {
    const response = await sendAs(juca.ana, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalid', field: 'file', found });
  });

  it('is refused in another media type, and past its limit', async () => {
    const file = await docxFile('A', 'b');
    const other = await sendAs(juca.ana, file, { 'Content-Type': 'application/json' });
    expect(await other.json()).toMatchObject({ code: 'invalid', field: 'Content-Type' });
    const long = await sendAs(juca.ana, new Uint8Array(limits.importDocument + 1));
    expect(await long.json()).toMatchObject({ code: 'too_large', limit: 'importDocument' });
  });

  it('is nobody else’s', async () => {
    expect((await sendAs(juca.bruno, await docxFile('A', 'b'))).status).toBe(404);
  });
});
