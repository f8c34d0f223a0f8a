import type { OwnedCall } from './api-calls.ts';
import { comparable } from './comparable.ts';
import type { Probe } from './probe.ts';
import type { Ask } from './targets.ts';

/** A probe that calls a route by its method, as in `GET /api/sessions/:id`. */
export const apiProbe = (
  ask: Ask,
  route: string,
  { path, body, standing, headers, namesBlock, mayConflict }: OwnedCall,
): Probe => ({
  call: async (caller, target) =>
    comparable(
      await ask(caller, path(target), {
        method: route.split(' ')[0] ?? '',
        ...(body && { body: body(target) }),
        ...(headers && { headers }),
      }),
    ),
  codeOf: ({ status, body: text }) => (status < 400 ? undefined : JSON.parse(text).code),
  standing,
  namesBlock,
  mayConflict,
});
