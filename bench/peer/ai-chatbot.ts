import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Client } from 'pg';
import { startPostgres } from '../../tests/support/postgres.ts';
import { withClient } from '../../tests/support/postgres-database.ts';
import { writtenHappenings } from '../dataset/generate.ts';
import type { Plan } from '../dataset/plan.ts';
import { iso } from '../dataset/schema.ts';
import { titleOf } from '../dataset/text.ts';
import type { Contestant, RequestsOf } from './contestant.ts';
import { createFrom, dropDatabase } from './database-copies.ts';
import { NextServer } from './next-server.ts';

/** What is particular to vercel/ai-chatbot. */

export const peerName = 'ai-chatbot';

const settingsWith = (url: string) => ({
  POSTGRES_URL: url,
  AUTH_SECRET: 'only-for-a-database-that-is-thrown-away',
  AUTH_TRUST_HOST: 'true',
  OTEL_SDK_DISABLED: 'true',
});

/** In production it knows only the cookie that is sent over HTTPS, so each request comes as from a proxy that ends it. */
const behindProxy = { 'X-Forwarded-Proto': 'https' };

/** The peer on a PostgreSQL of its own, filled once; each round has a copy of that database. */
export const aiChatbot = async (given: string, plan: Plan): Promise<Contestant> => {
  const folder = resolve(given);
  if (!existsSync(join(folder, '.next/BUILD_ID')))
    throw new TypeError(`There is no built peer in ${folder}. docs/benchmarks.md says how to build it.`);
  const postgres = await startPostgres();
  const filled = await postgres.createDatabase();
  migrate(folder, filled);
  const cookie = await signIn(folder, filled);
  await withClient(filled, (client) => fill(client, plan));
  return {
    name: peerName,
    start: async () => {
      const url = await createFrom(filled);
      const server = await serve(folder, url);
      return {
        origin: server.origin,
        requestsOf: requestsWith({ ...behindProxy, Cookie: cookie }, plan),
        stop: async () => {
          await server.stop();
          await dropDatabase(url);
        },
      };
    },
    discard: () => postgres.stop(),
  };
};

const serve = (folder: string, url: string) => NextServer.start(folder, settingsWith(url), '/ping');

/** Its own migrations, by the command of its build. */
const migrate = (folder: string, url: string): void => {
  const env = { ...process.env, ...settingsWith(url) };
  execFileSync(process.execPath, ['--import', 'tsx', 'lib/db/migrate.ts'], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
};

/** Signs in as its guest, which makes the only account. Gives the cookies. */
const signIn = async (folder: string, url: string): Promise<string> => {
  const server = await serve(folder, url);
  const response = await fetch(`${server.origin}/api/auth/guest?redirectUrl=/`, {
    redirect: 'manual',
    headers: behindProxy,
  });
  await server.stop();
  const cookies = response.headers.getSetCookie().map((each) => each.split(';')[0]);
  if (!cookies.some((each) => each?.includes('session-token')))
    throw new Error(`The sign-in of the peer answered ${response.status} without a session.`);
  return cookies.join('; ');
};

const fill = async (client: Client, plan: Plan): Promise<void> => {
  const { rows } = await client.query<{ id: string }>('select id from "User"');
  await client.query('begin');
  for (const { happening, text } of writtenHappenings(plan)) {
    const id = plan.randomSessionId(happening.session);
    const time = iso(happening.time);
    if (happening.kind === 'begin')
      await client.query(chat, [id, time, titleOf(happening.session), rows[0]?.id]);
    if (happening.kind !== 'block') continue;
    const role = happening.position % 2 === 1 ? 'user' : 'assistant';
    await client.query(message, [id, role, JSON.stringify([{ type: 'text', text }]), time]);
  }
  await client.query('commit');
  await client.query('vacuum analyze');
};

const chat = `insert into "Chat" (id, "createdAt", title, "userId") values ($1, $2, $3, $4)`;
const message = `insert into "Message_v2" (id, "chatId", role, parts, attachments, "createdAt")
  values (gen_random_uuid(), $1, $2, $3, '[]', $4)`;

/** The state of the browser that stands on the page of a new chat: the answer has then only what that page lacks. */
const newChat = ['', { children: ['(chat)', { children: ['__PAGE__', {}] }] }, null, null, true];
const navigation = {
  RSC: '1',
  'Next-Url': '/',
  'Next-Router-State-Tree': encodeURIComponent(JSON.stringify(newChat)),
};

const requestsWith = (headers: Record<string, string>, plan: Plan): RequestsOf => {
  const page = (session: number) => `/chat/${plan.randomSessionId(session)}`;
  const list = { path: '/api/history?limit=20', headers };
  const open = (session: number) => [{ path: page(session), headers: { ...headers, ...navigation } }];
  const remove = (session: number) => [
    { path: `/api/chat?id=${plan.randomSessionId(session)}`, method: 'DELETE' as const, headers },
  ];
  return {
    list: () => [list],
    open,
    show: open,
    page: (session) => [{ path: page(session), headers }, list],
    delete: remove,
    erase: remove,
  };
};
