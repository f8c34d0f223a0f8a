import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

export interface Asked {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Record<string, string>;
  body?: string;
}

/** Sends a request over a kept-alive connection and reads the whole answer. Gives the status. Rejects where the connection broke. */
export const ask = (url: string, asked: Asked = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', headers, body } = asked;
    const sent = request(url, { agent, method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close an idle connection at the moment at which it is used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(ask(url, asked));
      else reject(error);
    });
    sent.end(body);
  });
