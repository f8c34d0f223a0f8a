import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { EventStreamParser } from '#/lib/client/live/event-stream.ts';

interface Watching {
  url: string;
  headers: Record<string, string>;
  /** Called at the first text. */
  onText: () => void;
  /** Called with the milliseconds between two pieces of text. */
  onGap: (milliseconds: number) => void;
}

/** Reads a stream of an answer over a connection of its own. Gives all its text once it is closed; rejects where it breaks. */
export const watch = ({ url, headers, onText, onGap }: Watching): Promise<string> =>
  new Promise((resolve, reject) => {
    const parser = new EventStreamParser();
    let text = '';
    let last: number | undefined;
    const take = (piece: string): void => {
      for (const { event, data } of parser.push(piece)) {
        if (event !== 'data') continue;
        const now = performance.now();
        if (last === undefined) onText();
        else onGap(now - last);
        last = now;
        text += data;
      }
    };
    connect(url, headers, (response) => {
      response.setEncoding('utf8');
      response.on('data', take);
      response.on('end', () => resolve(text));
      response.on('error', reject);
    }).on('error', reject);
  });

/** Opens a stream and never reads from it. */
export const openSilently = (url: string, headers: Record<string, string>): void => {
  const ignore = () => {};
  connect(url, headers, (response) => response.on('error', ignore).pause()).on('error', ignore);
};

const connect = (
  url: string,
  headers: Record<string, string>,
  onResponse: (response: IncomingMessage) => void,
): ClientRequest => {
  const sent = request(url, { agent: false, headers }, (response) => {
    if (response.statusCode === 200) onResponse(response);
    else sent.destroy(new Error(`The stream was answered ${response.statusCode}.`));
  });
  sent.end();
  return sent;
};
