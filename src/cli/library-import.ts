import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Engine } from '#/lib/db/engine.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import type { Owner } from '#/lib/db/sessions.ts';
import { importFrom } from '#/lib/import/import-decisions.ts';
import { readArguments, text } from './arguments.ts';
import { type Command, exitCodes, UsageError } from './command.ts';
import { isRefusal, withDatabase } from './database-work.ts';
import { ImportLines, reportLines } from './library-import-report.ts';
import { ownerOf } from './owner.ts';
import { say } from './say.ts';

const help = `juca library import FILE [--user EMAIL]

Takes the decisions of a file into the library of an account, the only one unless --user names one. The format is told
from the file: JSON of the STJ's "espelhos de acórdãos", CSV of the STJ's "precedentes qualificados" and their cases, of
the STF's themes or the TCU's "jurisprudência selecionada", text copied from courts' pages, a whole ruling as text, PDF,
DOCX or HTML, or a ZIP of such files. Decisions that are there already stay or are brought up to date; what cannot be
taken, and what belongs to no decision, is listed with its place and reason. Tables and text of any size are read in
little memory, and the server may be running meanwhile. The database is the one that the server uses: SQLITE_PATH, or DATABASE_URL.

  --user EMAIL   the account

Exit codes: 0 all taken; 1 refused or broken off, what was taken before is kept; 2 wrong arguments; 4 taken, but for
the items that are listed.`;

/** The `juca library import` command. */
export const libraryImport: Command = {
  name: 'library import',
  summary: 'take decisions from a file into a library',
  help,
  run: async (args) => {
    const { file, email } = read(args);
    return withDatabase(async ({ engine, db }) => {
      await stat(file);
      return take(file, engine, await ownerOf(db, email));
    }, explained);
  },
};

const read = (args: string[]): { file: string; email: string | undefined } => {
  const { values, positionals } = readArguments(args, { user: text });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError('One file is needed.');
  return { file, email: values.user };
};

const take = async (file: string, engine: Engine, owner: Owner): Promise<number> => {
  const begun = performance.now();
  const progress = new ImportLines(say);
  const library = new LibraryDB(engine).for(owner);
  const report = await importFrom(createReadStream(file), library, (so) => progress.show(so));
  const seconds = (performance.now() - begun) / 1000;
  for (const line of reportLines(report, seconds, process.resourceUsage().maxRSS)) say(line);
  return report.refused === 0 ? exitCodes.done : exitCodes.partlyTaken;
};

const explained = (error: unknown): string => {
  if (isRefusal(error)) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file.';
  return `The import broke off: ${message}. What was taken is kept; the same command takes the rest.`;
};
