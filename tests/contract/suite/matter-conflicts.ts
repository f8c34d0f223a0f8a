import { expect } from 'vitest';
import { writeNameCursor } from '#/lib/db/verbs/matters/name-cursor.ts';
import { newId } from '#/lib/domain/ids.ts';
import { workBounds } from '#/lib/domain/matters/conflicts/work.ts';
import { nameKey } from '#/lib/domain/matters/matter-words.ts';
import { knownMatter } from '../../support/matters.ts';
import type { Context, OwnedClients } from './context.ts';

const makeKnown = ({ matters }: OwnedClients) =>
  matters.createMatter({ key: newId(), ...(structuredClone(knownMatter) as unknown as { name: string }) });

const nothing = { conflicts: [], compared: 0, narrowly: 0, more: false, next: null };

const asked = (name: string, given: object = {}) => ({ name, side: 'client' as const, ...given });

export const matterConflictRules = ({ rule, clients }: Context): void => {
  rule('K-20', 'says where a party stands, but for the matter that is asked about', async () => {
    const { ana } = clients();
    const { id, name } = await makeKnown(ana);
    const parties = [asked('Operadora Exemplo Ltda.'), asked('Ninguém Mais')];
    const { conflicts, compared, more } = await ana.matters.findConflicts({ parties });
    expect(conflicts).toEqual([
      {
        asked: 0,
        matter: { id, name, state: 'open' },
        party: expect.objectContaining({ name: 'Operadora Exemplo S.A.', side: 'opposing' }),
        reason: 'name',
        opposed: true,
        otherDocument: false,
      },
    ]);
    expect([compared, more]).toEqual([2, false]);
    expect(await ana.matters.findConflicts({ parties, except: id })).toEqual(nothing);
  });

  rule('K-21', 'finds the same number under any name, and the branches of a company', async () => {
    const { ana } = clients();
    await makeKnown(ana);
    const reasonsOf = async (name: string, document: string) => {
      const { conflicts } = await ana.matters.findConflicts({ parties: [asked(name, { document })] });
      return conflicts.map(({ reason, otherDocument }) => ({ reason, otherDocument }));
    };
    expect(await reasonsOf('Outro Nome', '52998224725')).toEqual([
      { reason: 'document', otherDocument: false },
    ]);
    expect(await reasonsOf('Loja da Esquina', '11.222.333/0002-62')).toEqual([
      { reason: 'company', otherDocument: false },
    ]);
    expect(await reasonsOf('Ana Lúcia Prado', '111.444.777-35')).toEqual([
      { reason: 'name', otherDocument: true },
    ]);
  });

  rule('K-22', 'finds a name in its variants', async () => {
    const { ana } = clients();
    await makeKnown(ana);
    for (const name of [
      'ANA LUCIA PRADO',
      'Prado, Ana Lúcia',
      'A. L. Prado',
      'Ana Prado',
      'Ana Lussia Prado',
    ]) {
      const { conflicts } = await ana.matters.findConflicts({ parties: [asked(name)] });
      expect(conflicts, name).toHaveLength(1);
    }
    for (const name of ['Bruno Lúcio Prado', 'Ana Souza', 'Operadora Nova']) {
      const { conflicts } = await ana.matters.findConflicts({ parties: [asked(name)] });
      expect(conflicts, name).toEqual([]);
    }
  });

  rule('K-23', 'proposes the matters that a text names', async () => {
    const { ana } = clients();
    const { id } = await makeKnown(ana);
    const proposed = async (text: string) => {
      const { proposals } = await ana.matters.proposeMatters({ text });
      return proposals.map(({ matter, by }) => [matter.id, by]);
    };
    expect(await proposed('Veja 902-05.2017.5.09.0026.')).toEqual([[id, 'case_number']]);
    expect(await proposed('Autos 00009020520175090026')).toEqual([[id, 'case_number']]);
    expect(await proposed('CNPJ 11.222.333/0001-81')).toEqual([[id, 'document']]);
    expect(await proposed('Falei com a ana lucia prado hoje.')).toEqual([[id, 'party']]);
    expect(await proposed('Ana pediu um parecer a Lúcia.')).toEqual([]);
  });

  rule('K-24', 'compares and proposes nothing of another owner', async () => {
    const { ana, carla } = clients();
    await makeKnown(ana);
    const parties = [asked('Ana Lúcia Prado', { document: '52998224725' })];
    expect(await carla.matters.findConflicts({ parties })).toEqual(nothing);
    const text = 'Ana Lúcia Prado, 0000902-05.2017.5.09.0026';
    expect(await carla.matters.proposeMatters({ text })).toEqual({ proposals: [], next: null });
  });

  rule('K-25', 'compares and proposes in steps, which together reach each party once', async () => {
    const { ana } = clients();
    for (let count = 0; count < 45; count += 1)
      await ana.matters.createMatter({
        key: newId(),
        name: `Caso ${count % 7}`,
        parties: [
          { name: 'Zilda Quirino', side: 'client' },
          { name: `Parte ${count}`, side: 'other' },
        ],
      });
    const parties = [asked('Zilda Quirino')];
    const first = await ana.matters.findConflicts({ parties });
    const after = first.next ?? undefined;
    expect(after).toBeDefined();
    const second = await ana.matters.findConflicts({ parties, ...(after && { after }) });
    expect([first.compared + second.compared, second.next]).toEqual([90, null]);
    const found = [...first.conflicts, ...second.conflicts].map(({ matter }) => matter.id);
    expect([found.length, new Set(found).size]).toEqual([45, 45]);
    const proposed = await ana.matters.proposeMatters({ text: 'Parte 3 e Zilda Quirino' });
    expect(proposed.next).not.toBeNull();
    const rest = { text: 'Zilda Quirino', after: proposed.next ?? '' };
    expect((await ana.matters.proposeMatters(rest)).next).toBeNull();
  });

  rule('K-26', 'goes on by numbers and same names alone once the work of a check is done', async () => {
    const { ana } = clients();
    await makeKnown(ana);
    const begun = await ana.matters.listMatters({});
    const { id, name } = begun.matters[0] as { id: string; name: string };
    const cursor = writeNameCursor(nameKey(name), id);
    const after = { cursor, party: 0, steps: workBounds.whole };
    const parties = [
      asked('Ana Prado'),
      asked('Ana Lúcia Prado'),
      asked('Outra', { document: '52998224725' }),
    ];
    const { conflicts, compared, narrowly } = await ana.matters.findConflicts({ parties, after });
    expect([compared, narrowly]).toEqual([2, 2]);
    expect(conflicts.map(({ asked: place, reason }) => [place, reason])).toEqual([
      [2, 'document'],
      [1, 'name'],
    ]);
  });
};
