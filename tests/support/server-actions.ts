import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller, TestServer } from './server.ts';

/** A Server Action of the production build. Anyone can post to its id. */
export interface BuiltAction {
  id: string;
  /** As `src/actions/session.ts#renameSession`. */
  name: string;
  /** The path of a page that takes the action; the framework knows an action only on pages that use it. */
  page: string;
}

/** What a form is posted to. */
type Posted = Pick<BuiltAction, 'id' | 'page'>;

interface Manifest {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
}

const manifestFile = join(
  import.meta.dirname,
  '../..',
  process.env.NEXT_DIST_DIR ?? '.next',
  'server/server-reference-manifest.json',
);

/** Every Server Action of the build, read from the framework's manifest. */
export const builtActions = (): BuiltAction[] => {
  const { node } = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  return Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    page: pathOf(Object.keys(workers)[0] ?? ''),
  }));
};

/** The built action of that name; an error where the build has none. */
export const builtAction = (name: string): BuiltAction => {
  const found = builtActions().find((action) => action.name.endsWith(`#${name}`));
  if (!found) throw new Error(`The build has no action ${name}.`);
  return found;
};

/** A path of the page that the framework names like `app/(workspace)/s/[id]/page`. */
const pathOf = (worker: string): string =>
  worker.replace(/^app|\/page$|\/\(\w+\)/g, '').replace('[id]', '01890a5d-ac96-774b-bcce-b302099a8057') ||
  '/';

/** Posts a form to an action as a browser without scripts does. */
export const postForm = (
  server: Pick<TestServer, 'ask'>,
  caller: Caller,
  { id, page }: Posted,
  fields: Record<string, string>,
): Promise<Response> => {
  const form = new FormData();
  form.append(`$ACTION_ID_${id}`, '');
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return server.ask(caller, page, { method: 'POST', body: form });
};

/** Posts an argument that is no form, in a form as the framework's own client makes one. */
export const postArgument = (
  server: Pick<TestServer, 'ask'>,
  caller: Caller,
  { id, page }: Posted,
  argument: unknown,
): Promise<Response> => {
  const form = new FormData();
  form.append('0', JSON.stringify([argument]));
  const headers = { 'Next-Action': id, Accept: 'text/x-component' };
  return server.ask(caller, page, { method: 'POST', body: form, headers });
};

/**
 * Posts an argument that names each of its parts many times, as the framework's own client may: some hundred bytes that
 * are five million values to whoever walks through them.
 */
export const postRepeating = (
  server: Pick<TestServer, 'ask'>,
  caller: Caller,
  { id, page }: Posted,
): Promise<Response> => {
  const parts = 7;
  const form = new FormData();
  form.append(String(parts), '{}');
  for (let part = parts - 1; part > 0; part -= 1) {
    const names = Array.from({ length: 13 }, (_, index) => [`a${index}`, `$${part + 1}`]);
    form.append(String(part), JSON.stringify(Object.fromEntries(names)));
  }
  form.append('0', '["$1"]');
  const headers = { 'Next-Action': id, Accept: 'text/x-component' };
  return server.ask(caller, page, { method: 'POST', body: form, headers });
};

/** Where an action leads, of either way of posting to it. */
export const leadsTo = (response: Response): string =>
  response.headers.get('x-action-redirect')?.split(';')[0] ?? response.headers.get('location') ?? '';

/** The code of the refusal that an action's answer leads to; undefined where it was carried out. */
export const refusalIn = (path: string): string | undefined => {
  const { pathname, searchParams } = new URL(path, 'http://local.invalid');
  return pathname === '/sign-in' ? 'unauthenticated' : (searchParams.get('error') ?? undefined);
};
