import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedCompetitor } from '../calm/competitor.ts';
import type { RecordedAnswers } from './recorded.ts';

/** Bare node:http that answers what was recorded of `like`, whose users and sessions it shares. */
export const bareServer = (
  answers: RecordedAnswers,
  like: Awaited<ReturnType<ServedCompetitor['prepare']>>,
  directory: string,
): ServedCompetitor => ({
  name: 'bare node:http',
  prepare: () => {
    const file = join(directory, `recorded-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(answers));
    const program = join(import.meta.dirname, 'bare-server.ts');
    const server = { kind: { program }, settings: { RECORDED: file } };
    return { ...like, server, discard: () => rmSync(file, { force: true }) };
  },
});
