import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isLocale } from '#/i18n/locales.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { importChats } from '#/lib/import/chats/import-chats.ts';
import { readArguments, text } from './arguments.ts';
import { importInto, readFailure } from './chat-import.ts';
import { type Command, UsageError } from './command.ts';
import { takePredecessor } from './predecessor-import.ts';
import { withSessionsOf } from './session-desk.ts';

const help = `juca session import FILE… [--for EMAIL] [--language LANGUAGE]
juca session import --from-database FILE [--of USER] [--for EMAIL] [--language LANGUAGE]

Takes conversations into an account, the only one unless --for names one. The format of a file is told from what it
holds: a session that was exported from Juca as JSON, or all of them as the account's ZIP file; the export of ChatGPT,
Claude or Open WebUI, as JSON or as the ZIP file that they send; a conversation that was exported from LibreChat. Files
of any size are read in little memory. Branches are kept as versions of their answers. Each conversation becomes a
session; one that is there already is not taken again. What was not taken is listed with its reason. The server may be
running meanwhile.

With --from-database the sessions of an older Juca are taken from its SQLite file: tables sessions and messages, or
chat_sessions and chat_messages. The file is only read.

  --for EMAIL          the account; --user is the same
  --from-database FILE the database of an older Juca
  --of USER            whose sessions of that database, by user_id, where it has those of several
  --language LANGUAGE  of words that are added, such as “Anexo”: pt-BR (the default) or en

Exit codes: 0 all taken, or there already; 1 nothing taken, or broken off: what was taken before is kept; 2 wrong
arguments; 4 taken, but for the conversations that are listed.`;

/** The `juca session import` command. */
export const sessionImport: Command = {
  name: 'session import',
  summary: 'take sessions, and conversations of other programs, into an account',
  help,
  run: async (args) => {
    const { files, database, of, email, locale } = read(args);
    const context = { locale, now: new Date().toISOString() };
    return withSessionsOf(
      email,
      (caller) =>
        importInto(caller, async (run, show) => {
          for (const file of database ? [database] : files) await requireFile(file);
          if (database) return takePredecessor(database, of, run, context, show);
          for (const file of files) {
            run.begin(files.length > 1 ? basename(file) : undefined);
            await importChats(createReadStream(file), run, context, { onChat: show });
          }
        }),
      readFailure,
    );
  },
};

const read = (args: string[]) => {
  const options = { for: text, user: text, language: text, of: text, 'from-database': text };
  const { values, positionals: files } = readArguments(args, options);
  const { language: locale = 'pt-BR', of, 'from-database': database } = values;
  if (!isLocale(locale)) throw new UsageError(`There is no language "${locale}".`);
  if (database === undefined && files.length === 0) throw new UsageError('A file is needed.');
  if (database !== undefined && files.length > 0)
    throw new UsageError('Files and a database are imported one after the other.');
  if (of !== undefined && database === undefined) throw new UsageError('--of belongs to --from-database.');
  return { files, database, of, email: values.for ?? values.user, locale };
};

/** Asked before anything is taken. Throws `not_found`. */
const requireFile = async (file: string): Promise<void> => {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new JucaError('not_found', `There is no such file: ${file}`);
};
