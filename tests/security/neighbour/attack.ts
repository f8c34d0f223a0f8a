import type { NeighbourOptions } from './options.ts';
import type { Place } from './place.ts';

/** One kind of request that works on much. */
export interface Attack {
  name: string;
  /** Makes what the requests need, and gives what sends one; it resolves to the status. */
  prepare: (place: Place, options: NeighbourOptions) => Promise<() => Promise<number>>;
}

export const post = async (
  { ask, attacker }: Place,
  path: string,
  body: unknown,
  headers = {},
): Promise<Response> => {
  const response = await ask(attacker, path, { method: 'POST', body, headers });
  return new Response(await response.text(), { status: response.status });
};

export const get = async ({ ask, attacker }: Place, path: string): Promise<number> => {
  const response = await ask(attacker, path);
  await response.arrayBuffer();
  return response.status;
};

export const newSession = async (place: Place, blocks: object[]): Promise<string> =>
  (await (await post(place, '/api/sessions', { blocks })).json()).session.id;

export const file = { 'Content-Type': 'application/octet-stream' };
