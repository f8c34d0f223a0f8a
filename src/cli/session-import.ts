import { readFile, stat } from 'node:fs/promises';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ExportDesk } from '#/lib/export/export-desk.ts';
import { readArguments, text } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { complain, say } from './say.ts';
import { withSessionsOf } from './session-desk.ts';

const help = `juca session import FILE [--user EMAIL]

Takes a session that was exported as JSON into an account, the only one unless --user names one. The same file again
is the same session. The server may be running meanwhile.

  --user EMAIL   the account

Exit codes: 0 taken in; 1 refused, nothing was stored; 2 wrong arguments.`;

/** The `juca session import` command. */
export const sessionImport: Command = {
  name: 'session import',
  summary: 'take an exported session into an account',
  help,
  run: async (args) => {
    const { values, positionals } = readArguments(args, { user: text });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) throw new UsageError('One file is needed.');
    return withSessionsOf(values.user, async (caller) => {
      const { session, altered } = await new ExportDesk().import(caller, await bytesOf(file));
      const { id, messageCount } = session;
      say(`Session ${id} is there, with ${messageCount.toLocaleString('en')} blocks.`);
      for (const position of altered)
        complain(
          `Block ${position} is a finalized document whose text is not the one that its hash was made from.`,
        );
    });
  },
};

const bytesOf = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { size } = await stat(file);
  if (size <= limits.importFile) return new Uint8Array(await readFile(file));
  throw new JucaError('too_large', `A file may have at most ${limits.importFile / 1024 / 1024} MiB.`);
};
