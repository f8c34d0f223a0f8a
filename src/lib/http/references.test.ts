import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';
import { limits } from '../domain/limits.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
  const espelho = (numeroProcesso: string, siglaClasse: string, ementa: string) => ({
    id: numeroProcesso,
    numeroProcesso,
    siglaClasse,
    ementa,
  });
  const decisions = [
    espelho('1733013', 'REsp', 'Plano de saúde. A recusa de cobertura não gera, por si só, dano moral.'),
    ...Array.from({ length: 30 }, (_, index) => espelho(`${1_800_000 + index}`, 'REsp', 'Outra ementa.')),
  ];
  await juca.ask(juca.ana, '/api/library/import', {
    method: 'POST',
    body: JSON.stringify(decisions),
    headers: { 'Content-Type': 'application/octet-stream' },
  });
});
afterAll(() => juca.close());

const check = (body: unknown, person = juca.ana) =>
  juca.ask(person, '/api/references/check', {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  });

const text =
  'O art. 927 do CC e o art. 2.050 do CC; “a recusa de cobertura não gera, por si só, dano moral” (REsp 1.733.013/PR).';

describe('the conference of references over HTTP', () => {
  it('C-40 judges statutes by the table, and decisions and quotations by the owner’s library', async () => {
    const response = await check({ text });
    expect(response.status).toBe(200);
    const report = await response.json();
    expect(report.references).toMatchObject([
      { canonical: 'art. 927, Código Civil', standing: 'confirmed' },
      { canonical: 'art. 2050, Código Civil', standing: 'absent', asOf: '2026-01-23' },
      { canonical: 'REsp 1733013/PR', standing: 'confirmed' },
    ]);
    expect(report.quotations).toMatchObject([{ of: 'REsp 1733013/PR', isVerbatim: true }]);
  });

  it('C-41 tells nothing of another owner’s library', async () => {
    const { references, quotations } = await (await check({ text }, juca.bruno)).json();
    expect(references.at(-1)).toMatchObject({ standing: 'not_in_library', decision: null });
    expect(quotations).toEqual([]);
  });

  it('C-42 refuses a text beyond the limit, another body, and half a character', async () => {
    const long = await check({ text: 'a'.repeat(limits.checkedText + 1) });
    expect([long.status, (await long.json()).limit]).toEqual([413, 'checkedText']);
    for (const body of [{}, { text: 1 }, { text: '\uD800' }, { text: 'a', more: 1 }])
      expect((await check(body)).status).toBe(400);
  });
});
