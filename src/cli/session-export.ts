import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isLocale } from '#/i18n/locales.ts';
import { selectionPieces } from '#/lib/export/account/selection-pieces.ts';
import { type ExportPart, exportParts } from '#/lib/export/compose/index.ts';
import { type Caller, ExportDesk } from '#/lib/export/export-desk.ts';
import { type ExportFormat, exportFormats } from '#/lib/export/formats/names.ts';
import { flag, readArguments, text } from './arguments.ts';
import { type Command, UsageError } from './command.ts';
import { say } from './say.ts';
import { withSessionsOf } from './session-desk.ts';

const help = `juca session export ID FILE [--part PART] [--language LANGUAGE] [--user EMAIL]
juca session export --all FILE.zip [--format FORMAT]… [--language LANGUAGE] [--user EMAIL]

Writes a session of an account, the only one unless --user names one, to a file. Its ending says the format: .pdf,
.docx, .md, .html or .json; JSON is always the whole session and can be imported again. The server may be running.
With --all every session of every shelf is written to a ZIP file that must not exist, whole, in each format.

  --format FORMAT      pdf, docx, md, html or json (the default), also several
  --part PART          delivery, briefing or session; the document where there is one, else the session
  --language LANGUAGE  pt-BR (the default) or en
  --user EMAIL         the account

Exit codes: 0 written; 1 refused; 2 wrong arguments.`;

/** The `juca session export` command. */
export const sessionExport: Command = {
  name: 'session export',
  summary: 'write a session to a PDF, DOCX, Markdown, HTML or JSON file, or all of them to a ZIP file',
  help,
  run: async (args) => {
    const asked = read(args);
    return withSessionsOf(asked.email, (caller) =>
      'id' in asked ? writeSession(caller, asked) : writeArchive(caller, asked),
    );
  },
};

const wordingIn = ({ locale }: Pick<Asked, 'locale'>) => {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { locale, timeZone, now: new Date().toISOString() };
};

const writeSession = async (caller: Caller, asked: AskedSession): Promise<void> => {
  const { id, file, format, part } = asked;
  const { bytes } = await new ExportDesk().export(caller, id, { format, part, ...wordingIn(asked) });
  await writeFile(file, bytes);
  say(`Written to ${file}: ${bytes.byteLength.toLocaleString('en')} bytes.`);
};

const writeArchive = async ({ sessions }: Caller, asked: AskedArchive): Promise<void> => {
  const { file, formats } = asked;
  const pieces = selectionPieces({ sessions, ids: undefined, formats, wording: wordingIn(asked) });
  await pipeline(Readable.from(pieces), createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
  say(`Written to ${file}.`);
};

const options = {
  all: flag,
  format: { ...text, multiple: true },
  part: text,
  language: text,
  user: text,
} as const;
type Values = ReturnType<typeof readArguments<typeof options>>['values'];
type Asked = AskedSession | AskedArchive;
type AskedSession = ReturnType<typeof readOne>;
type AskedArchive = ReturnType<typeof readAll>;

const read = (args: string[]): Asked => {
  const { values, positionals } = readArguments(args, options);
  return values.all ? readAll(values, positionals) : readOne(values, positionals);
};

const readOne = (values: Values, [id, file, ...others]: string[]) => {
  if (!id || !file || others.length > 0) throw new UsageError('A session and one file are needed.');
  if (values.format) throw new UsageError('--format belongs to --all.');
  const format = exportFormats.find((each) => extname(file) === `.${each}`);
  if (!format) throw new UsageError(`The file must end in .${exportFormats.join(', .')}.`);
  const part = exportParts.find((each) => each === values.part);
  if (values.part !== undefined && !part) throw new UsageError(`There is no part "${values.part}".`);
  return {
    id,
    file,
    format: format as ExportFormat,
    part: part as ExportPart | undefined,
    ...common(values),
  };
};

const readAll = (values: Values, [file, ...others]: string[]) => {
  if (!file || others.length > 0) throw new UsageError('One file is needed.');
  if (values.part !== undefined) throw new UsageError('With --all each session is written whole.');
  const asked = values.format ?? ['json'];
  const unknown = asked.find((each) => !exportFormats.some((format) => format === each));
  if (unknown !== undefined) throw new UsageError(`There is no format "${unknown}".`);
  return { file, formats: exportFormats.filter((format) => asked.includes(format)), ...common(values) };
};

const common = ({ language = 'pt-BR', user: email }: Values) => {
  if (!isLocale(language)) throw new UsageError(`There is no language "${language}".`);
  return { locale: language, email };
};
