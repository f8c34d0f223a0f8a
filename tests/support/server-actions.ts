import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionResult } from '#/lib/domain/result.ts';
import type { Caller, TestServer } from './server.ts';

/** A Server Action of the production build. Anyone can post to its id. */
export interface BuiltAction {
  id: string;
  /** As `src/actions/session.ts#renameSession`. */
  name: string;
}

interface Manifest {
  node: Record<string, { filename: string; exportedName: string }>;
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
  return Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
  }));
};

/** Posts to an action as the framework's client does, with one argument as JSON. */
export const postAction = (
  server: Pick<TestServer, 'ask'>,
  caller: Caller,
  id: string,
  input: unknown,
): Promise<Response> =>
  server.ask(caller, '/', {
    method: 'POST',
    body: JSON.stringify([input]),
    headers: { 'Next-Action': id, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8' },
  });

/**
 * The result in an action's answer. The body is React's stream of rows `<number>:<JSON>`, in whose first row `a` names
 * the row that holds the result, as `$@1`.
 */
export const resultIn = (body: string): ActionResult<unknown> => {
  const rows = new Map(body.split('\n').map((row): [string, string] => [row.split(':', 1)[0] ?? '', row]));
  const [, row] = /"a":"\$@(\w+)"/.exec(rows.get('0') ?? '') ?? [];
  const text = rows.get(row ?? '');
  if (!text) throw new Error(`There is no result in: ${body.slice(0, 500)}`);
  return JSON.parse(text.slice(text.indexOf(':') + 1));
};
