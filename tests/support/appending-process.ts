import { writeSync } from 'node:fs';
import { readConfig } from '#/lib/config.ts';
import { openEngine } from '#/lib/db/open.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { createLogger } from '#/lib/logger.ts';
import { messages } from './factories.ts';

/**
 * A separate process that appends without end to a new session of the owner named on the command line. It writes one
 * line for the session and one for each acknowledged block, until it is killed.
 */
const [owner = ''] = process.argv.slice(2);
const config = readConfig(process.env);
const store = new SessionsDB(await openEngine(config, createLogger(config.LOG_LEVEL)));
const handle = store.for({ id: owner });
const say = (line: string) => writeSync(1, `${line}\n`);

const { session } = await handle.create();
say(session.id);

const appendForEver = async (size: number): Promise<never> => {
  for (;;) {
    const { blocks } = await handle.append({ id: session.id, blocks: messages(size) });
    for (const { id } of blocks) say(id);
  }
};
await Promise.all([1, 2, 3, 1, 1, 2, 1, 5].map(appendForEver));
