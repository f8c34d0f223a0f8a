import type { TestServer } from '../../tests/support/server.ts';
import { filedMessages } from '../../tests/support/session-files.ts';

/** Imports a session of Ana's with that many messages. Returns its path. Rejects where the server refuses it. */
export const importSession = async ({ ask, ana }: TestServer, messages: number): Promise<string> => {
  const response = await ask(ana, '/api/sessions/import', { method: 'POST', body: filedMessages(messages) });
  if (!response.ok) throw new Error(`The import answered ${response.status}: ${await response.text()}`);
  const { id } = (await response.json()) as { id: string };
  return `/s/${id}`;
};
