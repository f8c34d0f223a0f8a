import { request } from 'node:http';

interface Opening {
  origin: string;
  headers: Record<string, string>;
  /** Called with the number of events in each piece that arrives. */
  onEvents: (count: number) => void;
  /** Called where the stream ends before it was closed. */
  onEnd: (why: string) => void;
}

const beginOfEvent = Buffer.from('event: ');

/** Opens a user's live stream over a connection of its own. Resolves with the function that closes it. */
export const openLive = ({ origin, headers, onEvents, onEnd }: Opening): Promise<() => void> =>
  new Promise((resolve, reject) => {
    let isClosed = false;
    const sent = request(`${origin}/api/live`, { agent: false, headers }, (response) => {
      if (response.statusCode !== 200) return void sent.destroy(new Error(`answered ${response.statusCode}`));
      response.on('data', (piece: Buffer) => onEvents(eventsIn(piece)));
      response.on('error', () => {});
      response.on('close', () => {
        if (!isClosed) onEnd('a live stream ended');
      });
      resolve(() => {
        isClosed = true;
        sent.destroy();
      });
    });
    sent.on('error', reject);
    sent.end();
  });

const eventsIn = (piece: Buffer): number => {
  let count = 0;
  for (let at = piece.indexOf(beginOfEvent); at !== -1; at = piece.indexOf(beginOfEvent, at + 1)) count += 1;
  return count;
};
