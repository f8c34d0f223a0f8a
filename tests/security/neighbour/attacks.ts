import { newId } from '#/lib/domain/ids.ts';
import { builtAction, postArgument } from '../../support/server-actions.ts';
import { type Attack, file, get, newSession, post } from './attack.ts';
import { decisionFile, hostileFile, largeBlocks, longText, sessionFile, wideTable } from './inputs.ts';
import { recordAttacks } from './record-attacks.ts';

const importing = (name: string, contentOf: (size: number) => string): Attack => ({
  name,
  prepare: async (place, { size }) => {
    const content = contentOf(size);
    return async () => (await post(place, '/api/library/import', content, file)).status;
  },
});

const exporting = (format: string): Attack => ({
  name: `export ${format}`,
  prepare: async (place) => {
    const message = (text: string) => ({ id: newId(), role: 'user', type: 'message', content: { text } });
    const id = await newSession(place, largeBlocks());
    await post(place, `/api/sessions/${id}/blocks`, {
      blocks: Array.from({ length: 50 }, () => message(wideTable)),
    });
    return () => get(place, `/api/sessions/${id}/export?format=${format}&part=session`);
  },
});

export const attacks: readonly Attack[] = [
  importing('import decisions', decisionFile),
  importing('import hostile', hostileFile),
  {
    name: 'import session',
    prepare: async (place, { size }) => {
      const fileOf = sessionFile(size);
      return async () => (await post(place, '/api/sessions/import', fileOf())).status;
    },
  },
  ...['pdf', 'docx', 'md', 'json'].map(exporting),
  {
    name: 'search',
    prepare: async (place) => {
      await post(place, '/api/library/import', decisionFile(8), file);
      const words = 'plano saúde recusa cobertura cirurgia abusividade '.repeat(20).slice(0, 1_000);
      return () => get(place, `/api/library/search?q=${encodeURIComponent(words)}&limit=100`);
    },
  },
  {
    name: 'briefing',
    prepare: async (place) => async () => {
      const id = await newSession(place, largeBlocks());
      for (let more = 0; more < 4; more += 1)
        await post(place, `/api/sessions/${id}/blocks`, { blocks: largeBlocks() });
      return (await post(place, `/api/sessions/${id}/briefing/events`, { type: 'start' })).status;
    },
  },
  {
    name: 'append',
    prepare: async (place) => {
      const id = await newSession(place, largeBlocks());
      return async () => (await post(place, `/api/sessions/${id}/blocks`, { blocks: largeBlocks() })).status;
    },
  },
  {
    name: 'fork',
    prepare: async (place) => {
      // As many bytes as a fork may take, in as many blocks.
      const text = longText(6_000);
      const message = () => ({ id: newId(), role: 'user', type: 'message', content: { text } });
      const hundred = () => Array.from({ length: 100 }, message);
      const id = await newSession(place, hundred());
      let last = '';
      for (let more = 1; more < 99; more += 1) {
        const blocks = hundred();
        await post(place, `/api/sessions/${id}/blocks`, { blocks });
        last = blocks.at(-1)?.id ?? '';
      }
      return async () =>
        (await post(place, `/api/sessions/${id}/blocks/${last}/fork`, { key: newId() })).status;
    },
  },
  {
    name: 'windows',
    prepare: async (place) => {
      const id = await newSession(place, largeBlocks());
      for (let more = 1; more < 25; more += 1)
        await post(place, `/api/sessions/${id}/blocks`, { blocks: largeBlocks() });
      return () => get(place, `/api/sessions/${id}/blocks?limit=100`);
    },
  },
  {
    name: 'live',
    prepare: async (place) => async () => {
      const ended = new AbortController();
      const { cookie = '' } = place.attacker;
      const response = await fetch(`${place.origin}/api/live`, { headers: { cookie }, signal: ended.signal });
      ended.abort();
      return response.status;
    },
  },
  {
    name: 'sign-in',
    prepare: async (place) => async () => {
      const body = { email: `${newId()}@example.com`, password: longText(120) };
      return (await post(place, '/api/auth/sign-in/email', body)).status;
    },
  },
  {
    name: 'actions',
    prepare: async (place) => {
      const action = builtAction('sendMessage');
      const input = { text: longText(900_000), list: Array.from({ length: 10_000 }, () => 0) };
      return async () => (await postArgument(place, place.attacker, action, input)).status;
    },
  },
  ...recordAttacks,
];
