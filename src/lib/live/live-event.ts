import type { Change } from '#/lib/domain/session.ts';

/** One event of a stream, in the form of the HTML standard's server-sent events. */
export type LiveEvent =
  | { event: 'change'; id: string; change: Change }
  | { event: 'reset' | 'deleted'; id: string };

/** An event as its bytes on the wire will read. */
export const formatEvent = (event: LiveEvent): string =>
  `id: ${event.id}\nevent: ${event.event}\ndata: ${JSON.stringify(event.event === 'change' ? event.change : {})}\n\n`;

/** Tells the reader where it stands without waking its listeners: an id without data is kept and not dispatched. */
export const formatPlace = (id: string): string => `id: ${id}\n\n`;

/** A comment that keeps proxies from closing a quiet stream. */
export const heartbeat = ': \n\n';

/** Milliseconds that the reader waits before it comes back. */
export const formatRetry = (milliseconds: number): string => `retry: ${milliseconds}\n\n`;
