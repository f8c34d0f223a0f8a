import type { BlockChanges, BlockWindow, Opened, SessionPage } from '#/lib/domain/session-answers.ts';

/**
 * The answers that most of the network's bytes belong to, as JSON text. SQLite's threads write it, so that the thread
 * that serves everyone neither builds nor writes out thousands of objects that it has no use for.
 */
export const jsonAnswers = {
  list: (page: SessionPage) => ({ json: JSON.stringify(page) }),
  open: (opened: BlockWindow) => openedAsJson(opened),
  changes: (opened: BlockChanges) => openedAsJson(opened),
} as const;

const openedAsJson = (opened: Opened) => ({
  json: JSON.stringify(opened),
  /** The session's, for those who ask only for what is newer. */
  version: opened.session.version,
});

export type JsonVerb = keyof typeof jsonAnswers;
export type JsonAnswer<N extends JsonVerb> = ReturnType<(typeof jsonAnswers)[N]>;

/** What a verb answered, as JSON text. */
export const asJson = <N extends JsonVerb>(verb: N, output: Parameters<(typeof jsonAnswers)[N]>[0]) =>
  (jsonAnswers[verb] as (output: unknown) => JsonAnswer<N>)(output);
