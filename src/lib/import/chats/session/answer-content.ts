import type { AnswerAuthor, AnswerContent } from '#/blocks/answer/definition.ts';
import type { ChatSource } from '#/lib/domain/chat-report.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { jsonBytes } from '#/lib/domain/json-size.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ChatEnd } from '../conversation.ts';
import type { Version } from './versions.ts';

/** Versions that one answer keeps, as its schema has it. */
const mostVersions = 20;
/** Bytes of a content besides text and versions. */
const frame = 4 * 1024;
const longestName = 200;

/** What answers are said to be by where the source names no model. */
const sourceNames: Readonly<Record<ChatSource, string>> = {
  chatgpt: 'ChatGPT',
  claude: 'Claude',
  open_webui: 'Open WebUI',
  librechat: 'LibreChat',
  juca: 'Juca',
  predecessor: 'Juca',
};

interface Origin {
  source: ChatSource;
  /** The block of the message that is answered. */
  question: string;
  /** For what has no time of its own. */
  time: string;
}

/** The content of an answer with as many versions as it has room for, the newest of them, and the versions that are left. */
export const answerContent = (
  written: Version,
  versions: readonly Version[],
  { source, question, time }: Origin,
): { content: JsonObject; left: Version[] } => {
  const present = writtenIn(written, source, time);
  let room = Math.min(limits.formerAnswers, limits.content - frame - jsonBytes(present.text));
  const kept = [];
  const left: Version[] = [];
  for (const version of versions.toReversed()) {
    const former = writtenIn(version, source, time);
    const bytes = jsonBytes(former) + 1;
    if (kept.length < mostVersions && bytes <= room) {
      kept.push(former);
      room -= bytes;
    } else left.push(version);
  }
  const failure = written.end === 'failed' ? ('server_error' as const) : null;
  const content = {
    ...present,
    failure,
    question,
    run: null,
    offers: [],
    former: kept.reverse(),
  } satisfies AnswerContent;
  return { content, left: left.reverse() };
};

const writtenIn = ({ text, model, startedAt, endedAt, end }: Version, source: ChatSource, time: string) => ({
  text,
  author: authorOf(model, source),
  startedAt: startedAt ?? time,
  endedAt: endedAt ?? startedAt ?? time,
  tokens: null,
  marks: [],
  state: end satisfies ChatEnd,
});

const authorOf = (model: string, source: ChatSource): AnswerAuthor => {
  const name = model.slice(0, longestName).toWellFormed() || sourceNames[source];
  return { kind: 'model', id: name, name };
};
