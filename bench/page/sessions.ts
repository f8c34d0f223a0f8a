import type { Caller, TestServer } from '../../tests/support/server.ts';
import { filedMessages } from '../../tests/support/session-files.ts';

/** Imports a session of Ana's with that many messages. Returns its path. Rejects where the server refuses it. */
export const importSession = async ({ ask, ana }: TestServer, messages: number): Promise<string> => {
  const response = await ask(ana, '/api/sessions/import', { method: 'POST', body: filedMessages(messages) });
  if (!response.ok) throw new Error(`The import answered ${response.status}: ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  return `/s/${id}`;
};

/** Gives a user that many sessions without blocks. */
export const makeSessions = async ({ ask }: TestServer, user: Caller, count: number): Promise<void> => {
  for (let made = 0; made < count; made += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, count - made) }, async (_, index) => {
      const body = { title: `Caso ${made + index}` };
      const response = await ask(user, '/api/sessions', { method: 'POST', body });
      if (!response.ok)
        throw new Error(`The session was answered by ${response.status}: ${await response.text()}`);
    });
    await Promise.all(some);
  }
};

const atOnce = 32;
