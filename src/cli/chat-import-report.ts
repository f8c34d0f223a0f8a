import type { ChatReport, ChatSource, SkippedChat, SkipReason } from '#/lib/domain/chat-report.ts';
import { cleanTitle } from '#/lib/domain/text.ts';

const everyMilliseconds = 5_000;

/** Tells now and then how far an import has come. */
export class ChatLines {
  readonly #say: (line: string) => void;
  #lastSaid = performance.now();

  constructor(say: (line: string) => void) {
    this.#say = say;
  }

  show({ taken, skipped }: ChatReport): void {
    const now = performance.now();
    if (now - this.#lastSaid < everyMilliseconds) return;
    this.#lastSaid = now;
    this.#say(`${count(taken)} conversations taken so far, ${count(skipped)} skipped`);
  }
}

const sources: Readonly<Record<ChatSource, string>> = {
  chatgpt: 'ChatGPT',
  claude: 'Claude',
  open_webui: 'Open WebUI',
  librechat: 'LibreChat',
  juca: 'Juca',
  predecessor: 'an older Juca',
};

const reasons: Readonly<Record<SkipReason, string>> = {
  already: 'is there already',
  changed: 'was taken before and has grown since: delete that session for good to take it anew',
  repeated: 'stands there twice',
  empty: 'has no text',
  too_long: 'has more blocks than a session may have',
  too_large: 'is too large',
  not_json: 'is no JSON',
  unfinished: 'ends before it is whole: the file is cut off',
  unexpected: 'is text outside of every conversation',
  unknown: 'is no conversation of a known format',
  invalid: 'is a session of Juca with a part that does not fit',
  no_conversation: 'has no conversation',
  unreadable_file: 'is neither JSON nor a ZIP file',
  broken_file: 'is damaged or incomplete',
  archive_too_large: 'becomes too large when unpacked',
};

/** The end of an import in words. `peakKibibytes` is the most memory that the process ever held. */
export const reportLines = (report: ChatReport, seconds: number, peakKibibytes: number): string[] => {
  const { found, taken, skipped, blocks, listed, passedFiles } = report;
  return [
    `found      ${count(found)}`,
    `taken      ${count(taken)}${taken > 0 ? `, with ${count(blocks)} blocks` : ''}`,
    ...(Object.entries(report.sources) as [ChatSource, number][]).map(
      ([source, number]) => `  ${sources[source]}: ${count(number)}`,
    ),
    `skipped    ${count(skipped)}`,
    ...(Object.entries(report.reasons) as [SkipReason, number][]).map(
      ([reason, number]) => `  ${count(number)}: ${reasons[reason]}`,
    ),
    ...(listed.length > 0 ? ['not taken:', ...listed.map((each) => `  ${lineOf(each)}`)] : []),
    ...(passedFiles > 0
      ? [`files      ${count(passedFiles)} of other things in the ZIP file, not read`]
      : []),
    `time       ${seconds.toFixed(1)} s, ${count(found / Math.max(seconds, 0.001))} conversations a second`,
    `memory     ${count((peakKibibytes * 1024) / 1e6)} MB at most`,
  ];
};

/** In one line without control characters: titles and names come from the file, and a terminal obeys some. */
const lineOf = ({ file, at, title, reason, detail }: SkippedChat): string =>
  cleanTitle(
    `${file ? `${file}, ` : ''}${at}${title ? ` “${title}”` : ''}: ${reasons[reason]}${detail ? ` (${detail})` : ''}`,
  );

const count = (value: number): string => Math.round(value).toLocaleString('en-US');
