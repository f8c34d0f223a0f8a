import type { InferRequestType } from 'hono/client';
import type { ClientList } from '#/lib/domain/matters/client.ts';
import type { ConflictReport } from '#/lib/domain/matters/conflicts/conflict.ts';
import type { Matter, MatterPage } from '#/lib/domain/matters/matter.ts';
import type { MatterState } from '#/lib/domain/matters/matter-terms.ts';
import type { NamedMatter } from '#/lib/domain/matters/named-matter.ts';
import type { MatterProposal } from '#/lib/domain/matters/propose-matters.ts';
import type { Opened, SessionPage } from '#/lib/domain/session-answers.ts';
import { answer, api, ifMatch } from '../api/client.ts';

const one = api.matters[':id'];

/** What a matter says, as the API takes it. */
export type MatterInput = InferRequestType<typeof one.$put>['json'];
type AskedParties = InferRequestType<typeof api.matters.conflicts.$post>['json'];

/** Which matters a list shows. */
export interface MatterFilter {
  query: string;
  state: MatterState | '';
  tag: string;
}

/** Keys of matters in the data cache; all begin with the first one. */
export const matterKeys = {
  all: ['matters'],
  list: (filter: MatterFilter) => ['matters', 'list', filter],
  one: (id: string) => ['matters', 'one', id],
  sessions: (id: string) => ['matters', 'one', id, 'sessions'],
  named: (id: string) => ['matters', 'named', id],
  clients: (query: string) => ['matters', 'clients', query],
  /** With the keys of the parties in their order, which are others in each form: the answer is told by them. */
  conflicts: (asked: AskedParties, keys: readonly string[]) => ['matters', 'conflicts', asked, keys],
} as const;

/** A page of matters by name. Throws `ApiError`. */
export const listMatters = (
  { query, state, tag }: MatterFilter,
  cursor: string | null,
  signal: AbortSignal,
): Promise<MatterPage> => {
  const asked = { ...(query && { query }), ...(state && { state }), ...(tag && { tag }) };
  return answer(
    api.matters.$get({ query: { ...asked, ...(cursor && { cursor }) } }, { init: { signal } }),
  ) as Promise<MatterPage>;
};

/** The first clients of matters that have the words. Throws `ApiError`. */
export const listClients = (query: string, signal: AbortSignal): Promise<ClientList> =>
  answer(api.matters.clients.$get({ query: { ...(query && { query }) } }, { init: { signal } }));

/** Throws `ApiError`. */
export const getMatter = (id: string, signal: AbortSignal | null = null): Promise<Matter> =>
  answer(one.$get({ param: { id } }, { init: { signal } })) as Promise<Matter>;

/** A page of the sessions of a matter, the last that moved first. Throws `ApiError`. */
export const listMatterSessions = (
  id: string,
  cursor: string | null,
  signal: AbortSignal,
): Promise<SessionPage> =>
  answer(
    one.sessions.$get({ param: { id }, query: { ...(cursor && { cursor }) } }, { init: { signal } }),
  ) as Promise<SessionPage>;

/** The same key again is the same matter. Throws `ApiError`. */
export const createMatter = (key: string, fields: MatterInput): Promise<Matter> =>
  answer(api.matters.$post({ json: { ...fields, key } })) as Promise<Matter>;

/** Replaces what a matter says, while it is at this version. Throws `ApiError`. */
export const changeMatter = (id: string, version: number, fields: MatterInput): Promise<Matter> =>
  answer(one.$put({ param: { id }, json: fields }, ifMatch(version))) as Promise<Matter>;

/** An empty session in a matter; the same key again is the same session. Throws `ApiError`. */
export const createInMatter = (key: string, matter: string): Promise<Opened> =>
  answer(api.sessions.$post({ json: { key, matter } })) as Promise<Opened>;

/** Deletes a matter for good; its sessions stay. Throws `ApiError`. */
export const deleteMatter = async (id: string): Promise<void> => {
  await one.$delete({ param: { id } });
};

/** Throws `ApiError`. */
export const findConflicts = (asked: AskedParties, signal: AbortSignal): Promise<ConflictReport> =>
  answer(api.matters.conflicts.$post({ json: asked }, { init: { signal } })) as Promise<ConflictReport>;

/** The matters that a text names. Throws `ApiError`. */
export const proposeMatters = async (text: string, signal: AbortSignal): Promise<MatterProposal[]> =>
  (await answer(api.matters.proposals.$post({ json: { text } }, { init: { signal } })))
    .proposals as MatterProposal[];

/** A matter with its sessions as a file. */
export const matterExportAddress = (id: string): string => `/api/matters/${id}/export`;

/** The names of matters and of their clients. Throws `ApiError`. */
export const nameMatters = async (ids: string[]): Promise<NamedMatter[]> =>
  (await answer(api.matters.names.$post({ json: { ids } }))).matters;
