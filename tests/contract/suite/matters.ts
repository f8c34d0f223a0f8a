import { expect } from 'vitest';
import { newId } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { knownMatter } from '../../support/matters.ts';
import type { Context, OwnedClients } from './context.ts';
import { expectRefusal, refusal } from './reading.ts';

const known = structuredClone(knownMatter) as unknown as { name: string };

const make = ({ matters }: OwnedClients, name: string, given: object = {}) =>
  matters.createMatter({ key: newId(), name, ...given });

/** Every matter of an owner, page by page. */
const allNames = async ({ matters }: OwnedClients, asked: object = {}): Promise<string[]> => {
  const names: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await matters.listMatters({ limit: 2, ...asked, ...(cursor && { cursor }) });
    names.push(...page.matters.map(({ name }) => name));
    cursor = page.nextCursor;
  }
  return names;
};

export const matterRules = ({ rule, clients }: Context): void => {
  rule('K-01', 'gives no verb another owner’s matter, a missing one or a malformed id', async () => {
    const { ana, carla } = clients();
    const { id } = await make(ana, 'Prado × Plano');
    await make(carla, 'De Carla');
    const errors = [];
    for (const wrong of [id, newId(), 'x', id.toUpperCase()]) {
      const calls = [
        carla.matters.getMatter({ id: wrong }),
        carla.matters.changeMatter({ id: wrong, ifVersion: 1, name: 'Meu' }),
        carla.matters.deleteMatter({ id: wrong }),
        carla.matters.listMatterSessions({ id: wrong }),
      ];
      errors.push(...(await Promise.all(calls.map(refusal))));
    }
    expect(errors[0]).toMatchObject({ code: 'not_found', details: {} });
    for (const error of errors) expect(error).toEqual(errors[0]);
    expect(await allNames(carla)).toEqual(['De Carla']);
    expect(await ana.matters.getMatter({ id })).toMatchObject({ name: 'Prado × Plano', version: 1 });
  });

  rule('K-02', 'makes one matter of one key, and another one for another owner', async () => {
    const { ana, bruno } = clients();
    const key = newId();
    const made = await ana.matters.createMatter({ key, name: 'Primeiro' });
    expect(made).toMatchObject({
      name: 'Primeiro',
      version: 1,
      state: 'open',
      parties: [],
      caseNumber: null,
    });
    expect(await ana.matters.createMatter({ key, name: 'Primeiro' })).toEqual(made);
    const brunos = await bruno.matters.createMatter({ key, name: 'De Bruno' });
    expect(brunos.id).not.toBe(made.id);
    expect(await allNames(bruno)).toEqual(['De Bruno']);
  });

  rule('K-02', 'refuses another content under the key of a matter that is as it was made', async () => {
    const { ana } = clients();
    const key = newId();
    const { id } = await ana.matters.createMatter({ key, name: 'Primeiro' });
    const other = ana.matters.createMatter({ key, name: 'Segundo' });
    await expectRefusal(other, 'conflict', { field: 'key' });
    expect(await ana.matters.getMatter({ id })).toMatchObject({ name: 'Primeiro', version: 1 });
    const changed = await ana.matters.changeMatter({ id, ifVersion: 1, name: 'Terceiro' });
    expect(await ana.matters.createMatter({ key, name: 'Primeiro' })).toEqual(changed);
  });

  rule('K-03', 'gives back what was said, numbers in one spelling', async () => {
    const { ana } = clients();
    const { id } = await make(ana, known.name, { ...known, caseNumber: '00009020520175090026' });
    const stored = await ana.matters.getMatter({ id });
    expect(stored).toMatchObject({
      ...known,
      parties: [{ document: '52998224725' }, { document: '11222333000181' }],
      caseNumber: '0000902-05.2017.5.09.0026',
    });
    expect((await make(ana, ' Ana\n\u202ePrado ')).name).toBe('Ana Prado');
  });

  rule('K-03', 'is named by its parties where it has no name', async () => {
    const { ana } = clients();
    const parties = [
      { name: 'Plano S.A.', side: 'opposing' as const },
      { name: 'Ana Prado', side: 'client' as const },
    ];
    expect((await make(ana, '', { parties })).name).toBe('Ana Prado × Plano S.A.');
    await expectRefusal(make(ana, ' '), 'invalid', { field: 'name' });
  });

  rule('K-04', 'refuses numbers with wrong check digits', async () => {
    const { ana } = clients();
    const party = (document: string) => ({ parties: [{ name: 'Ana', side: 'client' as const, document }] });
    for (const document of ['529.982.247-26', '11.222.333/0001-82', '123']) {
      await expectRefusal(make(ana, 'Caso', party(document)), 'invalid', { field: 'parties.0.document' });
    }
    for (const caseNumber of ['0000902-06.2017.5.09.0026', 'REsp 1.234']) {
      await expectRefusal(make(ana, 'Caso', { caseNumber }), 'invalid', { field: 'caseNumber' });
    }
    expect(await allNames(ana)).toEqual([]);
  });

  rule('K-05', 'lists by name, page by page, whatever accents and capitals', async () => {
    const { ana } = clients();
    for (const name of ['zé', 'Álvaro', 'beta', 'ALBA', 'Beta', '«Alfa»']) await make(ana, name);
    const names = await allNames(ana);
    expect(names.map((name) => name.toLowerCase())).toEqual([
      'alba',
      '«alfa»',
      'álvaro',
      'beta',
      'beta',
      'zé',
    ]);
    await expectRefusal(ana.matters.listMatters({ cursor: 'x' }), 'invalid', { field: 'cursor' });
  });

  rule('K-06', 'finds by words, state and tag', async () => {
    const { ana } = clients();
    await make(ana, known.name, known);
    await make(ana, 'Silva × Silva', { tags: ['Urgente hoje'], state: 'closed' });
    const found = (asked: object) => allNames(ana, asked);
    const [, both] = [known.name, await found({})];
    for (const query of [
      'lucia',
      'PRADO 529.982',
      '0000902-05.2017.5.09.0026',
      'consumidor civel',
      '11222333',
    ]) {
      expect(await found({ query }), query).toEqual([known.name]);
    }
    expect(await found({ query: '%' })).toEqual(both);
    expect(await found({ query: 'prado silva' })).toEqual([]);
    expect(await found({ state: 'closed' })).toEqual(['Silva × Silva']);
    expect(await found({ tag: 'urgente' })).toEqual([known.name]);
    expect(await found({ tag: 'Urgente hoje', state: 'open' })).toEqual([]);
  });

  rule('K-07', 'replaces what it says, and refuses a caller that saw another version', async () => {
    const { ana } = clients();
    const { id, createdAt } = await make(ana, known.name, known);
    const changed = await ana.matters.changeMatter({ id, ifVersion: 1, name: 'Só o nome' });
    expect(changed).toMatchObject({ name: 'Só o nome', parties: [], notes: '', createdAt, version: 2 });
    expect(await ana.matters.changeMatter({ id, ifVersion: 1, name: 'Só o nome' })).toEqual(changed);
    const late = ana.matters.changeMatter({ id, ifVersion: 1, name: 'Outro' });
    await expectRefusal(late, 'conflict', { version: 2 });
    expect(await ana.matters.getMatter({ id })).toEqual(changed);
  });

  rule('K-09', 'takes at most so many parties in one matter', async () => {
    const { ana } = clients();
    const parties = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `Parte ${index}`, side: 'other' as const }));
    await make(ana, 'Cheio', { parties: parties(limits.partiesPerMatter) });
    const over = make(ana, 'Cheio demais', { parties: parties(limits.partiesPerMatter + 1) });
    await expectRefusal(over, 'invalid', { field: 'parties' });
  });

  rule('K-13', 'lists each client once, by number or by name, and only the owner’s', async () => {
    const { ana, carla } = clients();
    const party = (name: string, document?: string, side = 'client') => ({ name, side, document });
    await make(ana, 'Um', { parties: [party('Zélia Reis'), party('Ana Prado', '529.982.247-25')] });
    await make(ana, 'Dois', { parties: [party('ZELIA REIS'), party('Ana L. Prado', '52998224725')] });
    await make(ana, 'Três', { parties: [party('Ana Prado'), party('Operadora', undefined, 'opposing')] });
    await make(carla, 'De Carla', { parties: [party('Cliente de Carla')] });
    const all = [
      { name: 'Ana L. Prado', document: '52998224725', matters: 2 },
      { name: 'Ana Prado', document: null, matters: 1 },
      { name: 'ZELIA REIS', document: null, matters: 2 },
    ];
    expect(await ana.matters.listClients()).toEqual({ clients: all, more: false });
    expect(await ana.matters.listClients({ limit: 1 })).toEqual({ clients: all.slice(0, 1), more: true });
    expect((await ana.matters.listClients({ query: 'prado 529.982' })).clients).toEqual(all.slice(0, 1));
    expect((await ana.matters.listClients({ query: 'zélia' })).clients).toEqual(all.slice(2));
    expect((await ana.matters.listClients({ query: 'operadora' })).clients).toEqual([]);
  });
};
