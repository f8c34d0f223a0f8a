import { expect } from 'vitest';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import { newId } from '#/lib/domain/ids.ts';
import { provenanceOf } from '#/lib/domain/library/decision.ts';
import { limits } from '#/lib/domain/limits.ts';
import { decision, decisions } from '../../support/decisions.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

const put = async (library: OwnedLibrary, ...given: ReturnType<typeof decision>[]) =>
  (await library.importDecisions({ decisions: given })).outcomes;

const found = async (library: OwnedLibrary, query: string) =>
  (await library.searchDecisions({ query })).found.map((each) => each.decision.number);

/** All decisions of an owner, page by page. */
const everything = async (library: OwnedLibrary, limit = 100) => {
  const all = [];
  let cursor: string | undefined;
  do {
    const page = await library.listDecisions({ limit, ...(cursor && { cursor }) });
    all.push(...page.decisions);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
};

export const library = ({ rule, libraries }: Context): void => {
  rule('L-01', 'reaches nothing of another’s, and tells nothing of it', async () => {
    const { ana, bruno, carla } = libraries();
    const [{ id } = { id: '' }] = await put(ana, decision());
    await put(bruno, decision());
    for (const target of [id, newId(), 'x', id.toUpperCase(), `${id}\0`]) {
      await expectRefusal(carla.getDecision({ id: target }), 'not_found');
      await expectRefusal(bruno.removeDecision({ id: target }), 'not_found');
    }
    expect(await carla.listDecisions()).toEqual({ decisions: [], nextCursor: null });
    expect(await carla.searchDecisions({ query: 'recusa' })).toMatchObject({ total: 0, found: [] });
    expect((await ana.getDecision({ id })).id).toBe(id);
  });

  rule('L-01', 'finds no decision by words that only another’s index has', async () => {
    const { ana, bruno } = libraries();
    await put(ana, decision({ summary: 'Servidão de passagem.' }));
    await put(bruno, decision({ summary: 'Usucapião.' }));
    expect(await found(bruno, 'servidão')).toEqual([]);
    expect(await found(ana, 'servidão')).toHaveLength(1);
  });

  rule('L-02', 'keeps the same decision apart in two libraries', async () => {
    const { ana, bruno } = libraries();
    const same = decision();
    const [anas, brunos] = [await put(ana, same), await put(bruno, same)];
    expect([anas, brunos].map(([each]) => each?.outcome)).toEqual(['added', 'added']);
    await bruno.removeDecision({ id: brunos[0]?.id ?? '' });
    expect(await found(ana, 'recusa')).toEqual([same.number]);
  });

  rule('L-10', 'tells of each what became of it, in order', async () => {
    const { ana } = libraries();
    const [known, changed, fresh] = [decision(), decision(), decision()];
    await put(ana, known, changed);
    const outcomes = await put(ana, fresh, { ...changed, thesis: 'Outra tese.' }, known);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'updated', 'unchanged']);
  });

  rule('L-10', 'takes a batch whole or not at all', async () => {
    const { ana } = libraries();
    await expectRefusal(put(ana, decision(), decision({ summary: ' ' })), 'invalid');
    expect(await ana.countDecisions()).toEqual({ count: 0 });
    expect(await found(ana, 'recusa')).toEqual([]);
  });

  rule('L-11', 'adds and changes nothing when the same comes again', async () => {
    const { ana } = libraries();
    const batch = decisions(3);
    await put(ana, ...batch);
    const before = await everything(ana);
    const again = await put(ana, ...batch.map((each) => ({ ...each })));
    expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(await everything(ana)).toEqual(before);
  });

  rule('L-12', 'brings a changed decision up to date in its place', async () => {
    const { ana } = libraries();
    const first = decision({ summary: 'Usucapião de imóvel urbano.' });
    const [{ id } = { id: '' }] = await put(ana, first);
    const before = await ana.getDecision({ id });
    const [outcome] = await put(ana, { ...first, summary: 'Usucapião de servidão.' });
    expect(outcome).toEqual({ id, outcome: 'updated' });
    const after = await ana.getDecision({ id });
    expect(after).toMatchObject({ importedAt: before.importedAt, summary: 'Usucapião de servidão.' });
    expect(await found(ana, 'imóvel')).toEqual([]);
    expect(await found(ana, 'servidões')).toEqual([first.number]);
    expect(await found(ana, 'usucapião')).toEqual([first.number]);
    expect(await ana.countDecisions()).toEqual({ count: 1 });
  });

  rule('L-13', 'makes one record of a decision that is twice in a batch', async () => {
    const { ana } = libraries();
    const first = decision({ summary: 'Primeira redação.' });
    const outcomes = await put(ana, first, { ...first, summary: 'Segunda redação.' });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['added', 'updated']);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(await everything(ana)).toMatchObject([{ summary: 'Segunda redação.' }]);
    expect(await found(ana, 'primeira')).toEqual([]);
  });

  rule('L-14', 'gives a decision back as it came, with its provenance', async () => {
    const { ana } = libraries();
    const given = decision({
      summary: 'Texto\r\n\tcomo veio: e\u0301, “aspas” \u2028 e 😀.',
      details: [{ kind: 'notes', text: 'Julgado sob o rito dos repetitivos.' }],
      theme: 'Tema 1084',
      situation: 'modulated',
      binding: 'repetitive',
      outvoted: 'Ministro Caio Reis',
      gazette: 'DJe',
      areas: ['penal'],
    });
    const [{ id } = { id: '' }] = await put(ana, given);
    const stored = await ana.getDecision({ id });
    expect(stored).toEqual({ ...given, id, importedAt: stored.importedAt, updatedAt: stored.importedAt });
    expect(provenanceOf(stored)).toEqual({
      source: 'espelho',
      court: 'STJ',
      number: given.number,
      class: 'REsp',
      panel: 'TERCEIRA TURMA',
      theme: 'Tema 1084',
      situation: 'modulated',
      binding: 'repetitive',
      outvoted: 'Ministro Caio Reis',
      gazette: 'DJe',
      rapporteur: 'Ministra Beatriz Lima',
      judgedOn: '2024-05-14',
      publishedOn: '2024-05-20',
      importedAt: stored.importedAt,
    });
  });

  rule(
    'L-16',
    'keeps court, rapporteur and leading case where the same record comes without them',
    async () => {
      const { ana } = libraries();
      const first = decision({ court: '', number: 'HC 1', rapporteur: 'Caio Reis', leadingCase: 'REsp 9' });
      const [{ id } = { id: '' }] = await put(ana, first);
      await ana.nameCourt({ id, court: 'STF' });
      const [again] = await put(ana, { ...first, rapporteur: '', leadingCase: '', thesis: 'Tese.' });
      expect(again).toEqual({ id, outcome: 'updated' });
      const known = { court: 'STF', rapporteur: 'Caio Reis', leadingCase: 'REsp 9', thesis: 'Tese.' };
      expect(await ana.getDecision({ id })).toMatchObject(known);
      expect(await put(ana, { ...first, thesis: 'Tese.' })).toEqual([{ id, outcome: 'unchanged' }]);
    },
  );

  rule(
    'L-17',
    'adds rapporteur and leading case to a precedent, and tells of one that is not there',
    async () => {
      const { ana, bruno } = libraries();
      const theme = decision({ source: 'tema', number: 'Tema 9', reference: 'Tema 9', rapporteur: '' });
      const [{ id } = { id: '' }] = await put(ana, theme);
      const more = {
        source: 'tema',
        court: 'STJ',
        rapporteur: 'Caio Reis',
        leadingCase: 'REsp 9/SP',
      } as const;
      const supplements = [
        { ...more, reference: 'Tema 9' },
        { ...more, reference: 'Tema 10' },
      ];
      const outcomes = async () => (await ana.supplementDecisions({ supplements })).outcomes;
      expect(await outcomes()).toEqual([{ outcome: 'updated' }, { outcome: 'missing' }]);
      expect(await outcomes()).toEqual([{ outcome: 'unchanged' }, { outcome: 'missing' }]);
      expect(await ana.getDecision({ id })).toMatchObject({
        rapporteur: 'Caio Reis',
        leadingCase: 'REsp 9/SP',
      });
      expect(await found(ana, 'Caio')).toEqual(['Tema 9']);
      const known = decision({
        source: 'tema',
        number: 'Tema 8',
        reference: 'Tema 8',
        rapporteur: 'Caio Reis',
      });
      await put(ana, known);
      const same = { ...more, reference: 'Tema 8', leadingCase: '' };
      expect((await ana.supplementDecisions({ supplements: [same] })).outcomes).toEqual([
        { outcome: 'unchanged' },
      ]);
      expect((await bruno.supplementDecisions({ supplements })).outcomes).toEqual([
        { outcome: 'missing' },
        { outcome: 'missing' },
      ]);
    },
  );

  rule('L-18', 'lets the owner say which court decided, and finds the decision by it', async () => {
    const { ana, carla } = libraries();
    const [{ id } = { id: '' }] = await put(ana, decision({ court: '', number: 'HC 1' }));
    await expectRefusal(carla.nameCourt({ id, court: 'STF' }), 'not_found');
    await expectRefusal(ana.nameCourt({ id, court: ' ' }), 'invalid');
    expect(await ana.nameCourt({ id, court: 'STF' })).toMatchObject({ id, court: 'STF', number: 'HC 1' });
    expect(await found(ana, 'STF')).toEqual(['HC 1']);
  });

  rule('L-15', 'loses nothing when two imports run at once', async () => {
    const { ana } = libraries();
    const batch = decisions(20, 'Concomitância');
    const answers = await Promise.all([
      put(ana, ...batch.slice(0, 15)),
      put(ana, ...batch.slice(5)),
      put(ana, ...batch),
    ]);
    expect(answers.flat().filter(({ outcome }) => outcome === 'added')).toHaveLength(20);
    expect(await ana.countDecisions()).toEqual({ count: 20 });
    expect(await ana.searchDecisions({ query: 'concomitância' })).toMatchObject({ total: 20 });
  });

  rule('L-30', 'lists the last taken in first, each exactly once', async () => {
    const { ana } = libraries();
    const batch = decisions(7);
    await put(ana, ...batch);
    const first = await ana.listDecisions({ limit: 3 });
    await put(ana, decision());
    const numbers = batch.map(({ number }) => number).reverse();
    const rest = await ana.listDecisions({ limit: 100, cursor: first.nextCursor ?? '' });
    expect([...first.decisions, ...rest.decisions].map(({ number }) => number)).toEqual(numbers);
    expect(rest.nextCursor).toBeNull();
    await expectRefusal(ana.listDecisions({ cursor: 'x' }), 'invalid', { field: 'cursor' });
  });

  rule('L-31', 'removes a decision and what the index knew of it', async () => {
    const { ana } = libraries();
    const [one, other] = [
      decision({ summary: 'Servidão de passagem.' }),
      decision({ summary: 'Servidão de vista.' }),
    ];
    const [{ id } = { id: '' }] = await put(ana, one, other);
    expect(await ana.removeDecision({ id })).toEqual({ id });
    await expectRefusal(ana.getDecision({ id }), 'not_found');
    await expectRefusal(ana.removeDecision({ id }), 'not_found');
    expect(await ana.searchDecisions({ query: 'servidão' })).toMatchObject({ total: 1 });
    expect(await found(ana, 'passagem')).toEqual([]);
    expect((await put(ana, one))[0]?.outcome).toBe('added');
    expect((await everything(ana)).map(({ number }) => number)).toEqual([one.number, other.number]);
  });

  rule('L-32', 'counts what is there', async () => {
    const { ana } = libraries();
    expect(await ana.countDecisions()).toEqual({ count: 0 });
    const [{ id } = { id: '' }] = await put(ana, ...decisions(4));
    await ana.removeDecision({ id });
    expect(await ana.countDecisions()).toEqual({ count: 3 });
  });

  rule('L-40', 'holds the limits, and names them', async () => {
    const { ana } = libraries();
    const large = decision({
      details: Array.from({ length: 3 }, () => ({ kind: 'notes', text: 'á'.repeat(50_000) })),
    });
    await expectRefusal(put(ana, large), 'too_large', { limit: 'decision', max: limits.decision });
    await expectRefusal(put(ana, ...decisions(limits.decisionsPerBatch + 1)), 'too_large', {
      limit: 'decisionsPerBatch',
    });
    await expectRefusal(put(ana, decision({ summary: 'a\0b' })), 'invalid');
    await expectRefusal(put(ana, decision({ judgedOn: '2024-02-31' })), 'invalid');
    await expectRefusal(ana.searchDecisions({ query: 'x'.repeat(limits.query + 1) }), 'too_large', {
      limit: 'query',
    });
    await expectRefusal(ana.searchDecisions({ query: 'x', cursor: "' or 1=1" }), 'invalid', {
      field: 'cursor',
    });
    await expectRefusal(ana.listDecisions({ limit: 101 }), 'invalid', { field: 'limit' });
    expect(await ana.countDecisions()).toEqual({ count: 0 });
  });
};
