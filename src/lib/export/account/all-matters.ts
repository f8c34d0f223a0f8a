import type { OwnedMatters } from '#/lib/db/matters.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import type { Session } from '#/lib/domain/session.ts';

const pageSize = 100;

/** A matter with the ids of its sessions. */
type FiledMatter = Matter & { sessions: string[] };

/** Each matter whole, by name; one that was deleted meanwhile is left out. */
export async function* allMatters(matters: OwnedMatters): AsyncGenerator<FiledMatter> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await matters.listMatters({ limit: pageSize, ...(cursor && { cursor }) });
    for (const { id } of page.matters) {
      const filed = await fileOf(matters, id);
      if (filed) yield filed;
    }
    cursor = page.nextCursor;
  }
}

const fileOf = async (matters: OwnedMatters, id: string): Promise<FiledMatter | undefined> => {
  try {
    const matter = await matters.getMatter({ id });
    const sessions: string[] = [];
    for await (const session of sessionsOfMatter(matters, id)) sessions.push(session.id);
    return { ...matter, sessions };
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') return undefined;
    throw error;
  }
};

/** The sessions of a matter page by page, newest change first. */
export async function* sessionsOfMatter(matters: OwnedMatters, id: string): AsyncGenerator<Session> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await matters.listMatterSessions({ id, limit: pageSize, ...(cursor && { cursor }) });
    yield* page.sessions;
    cursor = page.nextCursor;
  }
}
