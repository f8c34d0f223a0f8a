import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isLocale } from '#/i18n/locales.ts';
import { type ExportPart, exportParts } from '#/lib/export/compose/index.ts';
import { ExportDesk } from '#/lib/export/export-desk.ts';
import { type ExportFormat, exportFormats } from '#/lib/export/formats/names.ts';
import { readArguments, text } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { say } from './say.ts';
import { withSessionsOf } from './session-desk.ts';

const help = `juca session export ID FILE [--part PART] [--language LANGUAGE] [--user EMAIL]

Writes a session of an account, the only one unless --user names one, to a file. Its ending says the format: .pdf,
.docx, .md or .json; JSON is always the whole session and can be imported again. The server may be running meanwhile.

  --part PART          delivery, briefing or session; the document where there is one, else the session
  --language LANGUAGE  pt-BR (the default) or en
  --user EMAIL         the account

Exit codes: 0 written; 1 refused; 2 wrong arguments.`;

/** The `juca session export` command. */
export const sessionExport: Command = {
  name: 'session export',
  summary: 'write a session to a PDF, DOCX, Markdown or JSON file',
  help,
  run: async (args) => {
    const { id, file, format, part, locale, email } = read(args);
    return withSessionsOf(email, async (caller) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const request = { format, part, locale, timeZone, now: new Date().toISOString() };
      const { bytes } = await new ExportDesk().export(caller, id, request);
      await writeFile(file, bytes);
      say(`Written to ${file}: ${bytes.byteLength.toLocaleString('en')} bytes.`);
    });
  },
};

const read = (args: string[]) => {
  const { values, positionals } = readArguments(args, { part: text, language: text, user: text });
  const [id, file, ...others] = positionals;
  if (!id || !file || others.length > 0) throw new UsageError('A session and one file are needed.');
  const format = exportFormats.find((each) => extname(file) === `.${each}`);
  if (!format) throw new UsageError(`The file must end in .${exportFormats.join(', .')}.`);
  return { id, file, format: format as ExportFormat, ...choices(values), email: values.user };
};

const choices = ({ part, language = 'pt-BR' }: { part?: string; language?: string }) => {
  const chosen = exportParts.find((each) => each === part);
  if (part !== undefined && !chosen) throw new UsageError(`There is no part "${part}".`);
  if (!isLocale(language)) throw new UsageError(`There is no language "${language}".`);
  return { part: chosen as ExportPart | undefined, locale: language };
};
