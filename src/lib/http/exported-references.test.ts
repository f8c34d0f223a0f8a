import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { message } from '../../../tests/support/factories.ts';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { readDocx } from '../import/docx/read-docx.ts';

let juca: TestHttpApp;
let session: string;
const text =
  'O art. 927 do CC, o art. 2.050 do CC, o art. 1º da Lei 9.099/1995, outra vez o art. 927 do CC, e o REsp 1.733.013/PR.';

const json = { 'Content-Type': 'application/json' };
const ask = (path: string, body: unknown, person = juca.ana) =>
  juca.ask(person, path, { method: 'POST', body: JSON.stringify(body), headers: json });

const newSession = async (person: TestHttpApp['ana']): Promise<string> => {
  const answer = await ask('/api/sessions', { blocks: [message(text)] }, person);
  return (await answer.json()).session.id;
};

const exported = (query: string, id = session, person = juca.ana) =>
  juca.ask(person, `/api/sessions/${id}/export?${query}`);

const tableIn = (markdown: string): string[] => {
  const [, after = ''] = markdown.split('## Conferência das referências');
  return after.split('\n').filter((line) => line.startsWith('|'));
};

beforeAll(async () => {
  juca = await openHttpApp();
  const espelho = { id: '1', numeroProcesso: '1733013', siglaClasse: 'REsp', ementa: 'Plano de saúde.' };
  await juca.ask(juca.ana, '/api/library/import', {
    method: 'POST',
    body: JSON.stringify([espelho]),
    headers: { 'Content-Type': 'application/octet-stream' },
  });
  session = await newSession(juca.ana);
});
afterAll(() => juca.close());

describe('the table of references in an export', () => {
  it('C-50 is there where it was asked for, and JSON has none', async () => {
    for (const query of ['format=md', 'format=md&references=false'])
      expect(await (await exported(query)).text()).not.toContain('Conferência das referências');
    for (const format of ['pdf', 'docx'])
      expect((await exported(`format=${format}&references=true`)).status).toBe(200);
    const refused = await exported('format=json&references=true');
    expect([refused.status, (await refused.json()).field]).toEqual([400, 'references']);
    expect((await exported('format=md&references=yes')).status).toBe(400);
  });

  it('C-51 has each reference once with its standing, the reasons and the days', async () => {
    const markdown = await (await exported('format=md&references=true')).text();
    expect(markdown).toMatch(/tabela de leis, de \d\d\/\d\d\/\d{4}/u);
    expect(tableIn(markdown)).toEqual([
      '| Referência | Situação | Observação |',
      '| :- | :- | :- |',
      expect.stringMatching(/^\| art\. 927, Código Civil \| Confere \| texto de \d\d\/\d\d\/\d{4} \|$/u),
      expect.stringMatching(/^\| art\. 2050, Código Civil \| Não existe \| .*texto de 23\/01\/2026 \|$/u),
      expect.stringMatching(/^\| art\. 1, .* \| Confere \|/u),
      expect.stringMatching(/^\| REsp 1733013\/PR \| Confere \|/u),
    ]);
  });

  it('C-51 is no text of the document that comes back as a DOCX', async () => {
    const bytes = new Uint8Array(await (await exported('format=docx&references=true')).arrayBuffer());
    const { sections } = await readDocx(bytes);
    expect(sections.map(({ heading }) => heading)).not.toContain('Conferência das referências');
  });

  it('C-52 is judged by the owner’s library alone', async () => {
    const own = await newSession(juca.bruno);
    const markdown = await (await exported('format=md&references=true', own, juca.bruno)).text();
    expect(tableIn(markdown).at(-1)).toMatch(/REsp 1733013\/PR \| Não está na biblioteca/u);
    expect((await exported('format=md&references=true', session, juca.bruno)).status).toBe(404);
  });
});
