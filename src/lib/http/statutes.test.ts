import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttpApp, type TestHttpApp } from '../../../tests/support/http-app.ts';

let juca: TestHttpApp;
beforeAll(async () => {
  juca = await openHttpApp();
});
afterAll(() => juca.close());

const path = '/api/library/statutes';
const urn = 'urn:lex:br:federal:lei:1990-09-11;8078';
const law = [
  'LEI Nº 8.078, DE 11 DE SETEMBRO DE 1990.',
  'TÍTULO I',
  'Art. 1° O presente código estabelece normas.',
  'Art. 2° Consumidor é quem adquire.',
  'Parágrafo único. Equipara-se.',
].join('\n');

const send = (where: string, body: unknown, person = juca.ana) =>
  juca.ask(person, where, { method: 'POST', body, headers: { 'Content-Type': 'application/octet-stream' } });
const listed = async (person = juca.ana) => (await (await juca.ask(person, path)).json()).statutes;
const articleOf = (number: string, person = juca.ana) =>
  juca.ask(person, `${path}/article?urn=${encodeURIComponent(urn)}&article=${number}`);

describe('the texts of statutes over HTTP', () => {
  it('are told before they are stored, with what is not in them', async () => {
    const response = await send(`${path}/reading`, law);
    expect(response.status).toBe(200);
    const { statutes, lines, refusal } = await response.json();
    expect(refusal).toBeNull();
    expect(lines).toEqual({ read: 5, articles: 3, before: 2, heading: 0, after: 0 });
    expect(statutes).toMatchObject([
      {
        urn,
        title: 'Código de Defesa do Consumidor (Lei 8.078/1990)',
        articleCount: 2,
        first: '1',
        last: '2',
        repeated: [],
        replaces: null,
      },
    ]);
    expect(statutes[0].missing.slice(0, 3)).toEqual(['3', '4', '5']);
    expect(await listed()).toEqual([]);
  });

  it('are imported, read by article, replaced and deleted by their owner alone', async () => {
    expect((await send(path, law)).status).toBe(200);
    expect(await (await articleOf('2')).json()).toMatchObject({
      text: 'Art. 2° Consumidor é quem adquire.\nParágrafo único. Equipara-se.',
      previous: '1',
      next: null,
    });
    expect((await articleOf('2', juca.bruno)).status).toBe(404);
    const { statutes } = await (await send(path, `${law}\nArt. 3° Fornecedor.`)).json();
    expect(statutes[0].replaces).toMatchObject({ urn, articleCount: 2 });
    expect(await listed()).toMatchObject([{ urn, articleCount: 3 }]);
    const remove = (person: TestHttpApp['ana']) =>
      juca.ask(person, `${path}?urn=${encodeURIComponent(urn)}`, { method: 'DELETE' });
    expect((await remove(juca.bruno)).status).toBe(404);
    expect((await remove(juca.ana)).status).toBe(204);
    expect(await listed()).toEqual([]);
  });

  it('are named by the reader where the text does not tell it, and never guessed', async () => {
    const untitled = 'Art. 1º Um.';
    const unknown = await send(path, untitled);
    expect(await unknown.json()).toMatchObject({ code: 'invalid', field: 'named' });
    expect((await (await send(`${path}/reading?named=contrato`, law)).json()).statutes[0].urn).toBeNull();
    await send(`${path}?named=Lei%2012.318/2010`, untitled);
    expect(await listed()).toMatchObject([
      { urn: 'urn:lex:br:federal:lei:2010;12318', title: 'Lei 12.318/2010' },
    ]);
  });

  it('are told apart from the statute that the reader says, by their title', async () => {
    const titledAs = async (named: string) =>
      (await (await send(`${path}/reading?named=${encodeURIComponent(named)}`, law)).json()).titled;
    expect(await titledAs('Código Civil (Lei 10.406/2002)')).toBe(
      'Código de Defesa do Consumidor (Lei 8.078/1990)',
    );
    for (const same of ['', 'CDC', 'Lei 8.078/1990', 'contrato'])
      expect(await titledAs(same), same).toBeNull();
  });

  it('are refused where there is no article, with the reason', async () => {
    expect(await (await send(`${path}/reading`, 'Contrato')).json()).toMatchObject({ refusal: 'no_article' });
    expect(await (await send(path, 'Contrato')).json()).toMatchObject({ code: 'invalid', field: 'file' });
  });

  it('C-14 stand beside the references of a text', async () => {
    await send(path, law, juca.carla);
    const check = await juca.ask(juca.carla, '/api/references/check', {
      method: 'POST',
      body: { text: 'art. 2º do CDC e art. 6º do CDC' },
    });
    const { references } = await check.json();
    expect(references.map(({ reading }: { reading: object }) => reading)).toEqual([
      { urn, article: '2', isThere: true },
      { urn, article: '6', isThere: false },
    ]);
  });
});
