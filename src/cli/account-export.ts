import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isLocale, type Locale } from '#/i18n/locales.ts';
import { createAccounts } from '#/lib/account/index.ts';
import { DeadlinesDB } from '#/lib/db/deadlines.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { MattersDB } from '#/lib/db/matters.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import { accountPieces } from '#/lib/export/account/pieces.ts';
import { readArguments, text } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { withDatabase } from './database-work.ts';
import { ownerOf } from './owner.ts';
import { say } from './say.ts';

/** The `juca account export` command. */
export const accountExport: Command = {
  name: 'account export',
  summary: 'write everything of an account to a ZIP file',
  help: `juca account export EMAIL FILE [--language LANGUAGE]

Writes every session of the account, the trash included, as JSON and as Markdown, its matters, the decisions and
statutes of its library, its deadlines and calendars, its profile and sign-ins, and a manifest with the SHA-256 of each file. FILE must not exist. The server may be running.

  --language LANGUAGE  of the Markdown: pt-BR (the default) or en

Exit codes: 0 written; 1 refused; 2 wrong arguments.`,
  run: async (args) => {
    const { email, file, locale } = read(args);
    return withDatabase(async ({ engine, db, logger }) => {
      const owner = await ownerOf(db, email);
      const { store, about } = createAccounts(engine, logger);
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const pieces = accountPieces({
        sessions: new SessionsDB(engine).for(owner),
        account: store.for(owner),
        practice: new PracticesDB(engine).for(owner),
        matters: new MattersDB(engine).for(owner),
        deadlines: new DeadlinesDB(engine).for(owner),
        library: new LibraryDB(engine).for(owner),
        about: await about(owner.id),
        wording: { locale, timeZone, now: new Date().toISOString() },
        logger,
      });
      await pipeline(
        Readable.from(pieces),
        createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }),
      );
      say(`Written to ${file}.`);
    });
  },
};

const read = (args: string[]): { email: string; file: string; locale: Locale } => {
  const { values, positionals } = readArguments(args, { language: text });
  const [email, file, ...others] = positionals;
  if (!email || !file || others.length > 0) throw new UsageError('An e-mail and one file are needed.');
  const { language = 'pt-BR' } = values;
  if (!isLocale(language)) throw new UsageError(`There is no language "${language}".`);
  return { email, file, locale: language };
};
