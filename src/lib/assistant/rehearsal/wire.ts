import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './faults.ts';

/** Milliseconds between two words of a slow answer. */
const slowPace = 400;

interface Writing {
  /** Milliseconds between two events. */
  pace: number;
  fault: Fault | undefined;
  /** Told of each event before it is written. */
  onWrite: (event: string) => void;
}

/**
 * Writes the events of a stream until the reader is gone. A fault that is about bytes happens at its place.
 */
export const writeEvents = async (
  response: ServerResponse,
  events: Iterable<string>,
  { pace, fault, onWrite }: Writing,
): Promise<void> => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const limit = isOfBytes(fault) ? (fault.at ?? 0) : Number.POSITIVE_INFINITY;
  let left = limit;
  for (const event of events) {
    const bytes = Buffer.from(event);
    const part = bytes.subarray(0, left);
    left -= part.length;
    onWrite(event);
    if (part.length > 0 && !response.write(part)) await once(response, 'drain', gone).catch(() => {});
    if (part.length < bytes.length) return endEarly(response, fault);
    await wait(fault?.name === 'slow' ? (fault.at ?? slowPace) : pace, undefined, gone).catch(() => {});
    if (gone.signal.aborted) return;
  }
  response.end();
};

const isOfBytes = (fault: Fault | undefined): fault is Fault =>
  fault !== undefined && ['cut', 'end', 'silence'].includes(fault.name);

const endEarly = async (response: ServerResponse, fault: Fault | undefined): Promise<void> => {
  if (fault?.name === 'end') response.end();
  // What was written has to have left before the connection breaks.
  if (fault?.name === 'cut') response.write('', () => setImmediate(() => response.destroy()));
};
