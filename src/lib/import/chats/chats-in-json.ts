import type { SkippedChat, SkipReason } from '#/lib/domain/chat-report.ts';
import { type FoundText, JsonObjects, type ObjectBounds } from '../json-objects.ts';
import type { ReadChat } from './read-chat.ts';
import { type ReadingContext, readFound } from './read-found.ts';

/** What one conversation may have. A tree of messages within messages has two levels for each. */
const bounds: ObjectBounds = { length: 64 * 1024 * 1024, levels: 100_000, values: 5_000_000 };

/** The conversations of a JSON text. `file` is its name in an archive, where files of other things are usual. */
export async function* chatsInJson(
  pieces: AsyncIterable<string>,
  context: ReadingContext,
  file?: string,
): AsyncGenerator<ReadChat> {
  const before = new Strangers();
  let at = 0;
  let isKnown = false;
  for await (const found of foundIn(pieces)) {
    for (const read of readFound(found, { at: at + 1, ...(file !== undefined && { file }) }, context)) {
      at += 1;
      if (!isKnown && 'skipped' in read && !provesChat.has(read.skipped.reason)) {
        before.add(read.skipped);
        continue;
      }
      if (!isKnown) yield* before.all();
      isKnown = true;
      yield read;
    }
  }
  if (isKnown) return;
  if (file !== undefined && !before.hasDamage) yield { passed: file };
  else if (at > 0) yield* before.all();
  else if (file === undefined) yield { skipped: { reason: 'no_conversation', detail: '', title: '', at: 1 } };
}

/** Reasons that only a conversation can have. */
const provesChat: ReadonlySet<SkipReason> = new Set(['empty', 'too_long', 'invalid']);

async function* foundIn(pieces: AsyncIterable<string>): AsyncGenerator<FoundText> {
  const objects = new JsonObjects(bounds);
  for await (const piece of pieces) yield* objects.take(piece);
  yield* objects.end();
}

const mostKept = 1_000;
/** What is wrong with a file, and not only another kind of it. */
const damages: ReadonlySet<SkipReason> = new Set(['not_json', 'unfinished', 'too_large']);

/** What comes before the first conversation of a file: the first of it as it is, and how much more. */
class Strangers {
  readonly #kept: SkippedChat[] = [];
  #more = 0;
  hasDamage = false;

  add(skipped: SkippedChat): void {
    this.hasDamage ||= damages.has(skipped.reason);
    if (this.#kept.length < mostKept) this.#kept.push(skipped);
    else this.#more += 1;
  }

  *all(): Generator<ReadChat> {
    for (const skipped of this.#kept) yield { skipped };
    const last = this.#kept.at(-1);
    if (!last || this.#more === 0) return;
    const next = { ...last, at: last.at + 1, reason: 'unknown', detail: '', title: '' } as const;
    yield { skipped: next, times: this.#more };
  }
}
