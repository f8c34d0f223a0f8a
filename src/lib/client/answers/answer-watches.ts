import { openStream } from './answer-requests.ts';
import { AnswerWatch, type PageVisibility, type WatchPorts } from './answer-watch.ts';

/** One writing of an answer. */
export interface Writing {
  sessionId: string;
  blockId: string;
  run: string;
}

const watches = new Map<string, AnswerWatch>();

/** This page's one watch of a writing. It is kept while its row is out of sight, and left once others are watched. */
export const watchOf = ({ sessionId, blockId, run }: Writing): AnswerWatch => {
  const known = watches.get(run);
  if (known) return known;
  for (const [each, watch] of watches) if (!watch.isWatched && watch.isOver()) watches.delete(each);
  const open = (offset: string, signal: AbortSignal) => openStream(sessionId, blockId, offset, signal);
  const watch = new AnswerWatch({ open, wait: waitOrOnline, page: documentVisibility, onOffline });
  watches.set(run, watch);
  return watch;
};

const documentVisibility: PageVisibility = {
  isVisible: () => document.visibilityState === 'visible',
  onChange: (listener) => {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
};

const onOffline: WatchPorts['onOffline'] = (listener) => {
  addEventListener('offline', listener);
  return () => removeEventListener('offline', listener);
};

/** A network that comes back ends the wait. */
const waitOrOnline = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    signal.addEventListener('abort', done);
  });
