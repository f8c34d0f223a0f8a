import { expect } from 'vitest';
import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { newId } from '#/lib/domain/ids.ts';
import { startEvent } from '../../support/briefings.ts';
import { message } from '../../support/factories.ts';
import type { Context, OwnedClients } from './context.ts';

type Filters = Parameters<OwnedSessions['list']>[0];

const made = async ({ sessions }: OwnedClients, tags: string[] = [], matter?: string) => {
  const { session } = await sessions.create({ blocks: [message()], ...(matter && { matter }) });
  return tags.length > 0 ? sessions.tag({ id: session.id, add: tags }) : session;
};

const found = async ({ sessions }: OwnedClients, filters: Filters) =>
  (await sessions.list({ limit: 100, ...filters })).sessions.map(({ id }) => id);

/** Every page with filters, and how many there were. */
const pages = async ({ sessions }: OwnedClients, filters: Filters) => {
  const visited: string[] = [];
  let cursor: string | null = null;
  let count = 0;
  do {
    const page: Awaited<ReturnType<OwnedSessions['list']>> = await sessions.list({
      ...filters,
      ...(cursor && { cursor }),
    });
    visited.push(...page.sessions.map(({ id }) => id));
    cursor = page.nextCursor;
    count += 1;
  } while (cursor);
  return { visited, count };
};

export const listFilterRules = ({ rule, clients }: Context): void => {
  rule(
    'S-24',
    'gives what passes all filters, newest first, and nothing by what is another owner’s',
    async () => {
      const { ana, carla } = clients();
      const parties = [{ name: 'Ana Lúcia Prado', side: 'client' as const }];
      const matter = (await ana.matters.createMatter({ key: newId(), name: 'Prado', parties })).id;
      const other = (await ana.matters.createMatter({ key: newId(), name: 'Outro' })).id;
      const alone = await made(ana, ['Urgente']);
      const first = await made(ana, ['urgente', 'Recurso'], matter);
      const second = await made(ana, ['Recurso'], matter);
      const third = await made(ana, [], other);
      const archived = await made(ana, ['Urgente'], matter);
      await ana.sessions.archive({ id: archived.id, archived: true });
      await made(carla, ['Urgente']);
      expect(await found(ana, { inMatter: matter })).toEqual([second.id, first.id]);
      expect(await found(ana, { inMatter: 'none' })).toEqual([alone.id]);
      expect(await found(ana, { client: 'ANA LUCIA PRADO' })).toEqual([second.id, first.id]);
      expect(await found(ana, { client: 'Ana Lúcia' })).toEqual([]);
      expect(await found(ana, { tag: 'Urgénte' })).toEqual([first.id, alone.id]);
      expect(await found(ana, { tag: 'urgent' })).toEqual([]);
      expect(await found(ana, { tag: 'Recurso', inMatter: matter })).toEqual([second.id, first.id]);
      expect(await found(ana, { tag: 'Urgente', client: 'Ana Lúcia Prado', inMatter: other })).toEqual([]);
      expect(await found(ana, { shelf: 'archived', tag: 'urgente' })).toEqual([archived.id]);
      expect(await found(ana, { inMatter: other })).toEqual([third.id]);
      for (const stranger of [matter, newId(), 'x', '']) {
        expect(await found(carla, { inMatter: stranger })).toEqual([]);
      }
      expect(await found(carla, { client: 'Ana Lúcia Prado' })).toEqual([]);
      for (const hostile of ['%', '_', '#', "' or 1=1 --", '"']) {
        expect(await found(ana, { tag: hostile })).toEqual([]);
      }
    },
  );

  rule('S-24', 'tells how far the briefing has come', async () => {
    const { ana } = clients();
    const plain = await made(ana);
    const begun = await made(ana);
    await ana.sessions.brief({ id: begun.id, event: startEvent() });
    expect(await found(ana, { briefing: 'none' })).toEqual([plain.id]);
    expect(await found(ana, { phase: 0 })).toEqual([plain.id]);
    expect(await found(ana, { briefing: 'underway' })).toEqual([begun.id]);
    const { phase } = await ana.sessions.get({ id: begun.id });
    expect(await found(ana, { phase })).toEqual([begun.id]);
    expect(await found(ana, { briefing: 'delivered' })).toEqual([]);
  });

  rule('S-24', 'visits each session that passes once, page by page', async () => {
    const { ana } = clients();
    const wanted: string[] = [];
    for (let count = 0; count < 12; count += 1) {
      const { id } = await made(ana, count % 3 === 0 ? ['Urgente'] : []);
      if (count % 3 === 0) wanted.unshift(id);
    }
    expect(await pages(ana, { tag: 'urgente', limit: 2 })).toEqual({ visited: wanted, count: 2 });
    expect((await pages(ana, { tag: 'urgente', limit: 3 })).visited).toEqual(wanted);
  });

  rule('S-25', 'looks at so many sessions a page, and goes on behind them', async () => {
    const { ana } = clients();
    const wanted: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      const { id } = await made(ana, count % 4 === 0 ? ['Urgente'] : []);
      if (count % 4 === 0) wanted.unshift(id);
    }
    for (const reach of [1, 2, 4, 9, 10]) {
      expect((await pages(ana, { tag: 'urgente', reach, limit: 2 })).visited, String(reach)).toEqual(wanted);
    }
    expect((await ana.sessions.list({ tag: 'nenhuma', reach: 3 })).nextCursor).toEqual(expect.any(String));
    expect((await pages(ana, { tag: 'nenhuma', reach: 3 })).visited).toEqual([]);
  });

  rule('K-14', 'names the owner’s matters with their clients', async () => {
    const { ana, carla } = clients();
    const parties = Array.from({ length: 7 }, (_, index) => ({
      name: `Pessoa ${index}`,
      side: 'client' as const,
    }));
    const { id } = await ana.matters.createMatter({ key: newId(), name: 'Coletiva', parties });
    const { id: empty } = await ana.matters.createMatter({ key: newId(), name: 'Vazio' });
    const ids = [id, empty, newId(), 'x'];
    const clientsOf = parties.slice(0, 5).map(({ name }) => name);
    expect((await ana.matters.nameMatters({ ids })).matters).toEqual(
      [
        { id, name: 'Coletiva', clients: clientsOf },
        { id: empty, name: 'Vazio', clients: [] },
      ].sort((one, other) => (one.id < other.id ? -1 : 1)),
    );
    expect(await carla.matters.nameMatters({ ids })).toEqual({ matters: [] });
  });
};
