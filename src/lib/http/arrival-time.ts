import type { IncomingMessage } from 'node:http';
import { bodyLimitOf } from './body.ts';

/** Milliseconds in which a request must have arrived in full: a file that is imported comes as fast as it is taken. */
const usual = 300_000;

/** The same for a file with conversations, which may be 2 GiB; the server ends whatever takes longer. */
export const longestArrival = 2 * 3_600_000;

/** Ends a request whose body has not arrived in time; one with conversations is left to the server's own limit. */
export const limitArrival = (request: IncomingMessage): void => {
  const { headers, url = '' } = request;
  const hasBody = headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  if (!hasBody || bodyLimitOf(url) === 'importChats') return;
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy();
  }, usual).unref();
  request.once('close', () => clearTimeout(timer));
};
