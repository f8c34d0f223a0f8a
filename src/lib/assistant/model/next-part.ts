/** The part that comes next, or why none came: the stream is over, nobody wants more, or nothing came for too long. */
export type Next<Part> = { part: Part } | 'over' | 'aborted' | 'silent';

/**
 * Waits for the next part of a stream, at most so many milliseconds and not beyond the signal. The time in which nobody
 * waits, such as while a part is being stored, does not count.
 */
export const nextPart = async <Part>(
  parts: AsyncIterator<Part>,
  signal: AbortSignal,
  milliseconds: number,
): Promise<Next<Part>> => {
  if (signal.aborted) return 'aborted';
  const { promise: ended, resolve } = Promise.withResolvers<'aborted' | 'silent'>();
  const abort = () => resolve('aborted');
  signal.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(() => resolve('silent'), milliseconds);
  const next = parts.next();
  // Where the race is lost, nobody waits for it any more.
  next.catch(() => {});
  try {
    const first = await Promise.race([next, ended]);
    if (typeof first === 'string') return first;
    return first.done ? 'over' : { part: first.value };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
};
