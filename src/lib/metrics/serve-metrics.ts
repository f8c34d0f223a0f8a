import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Config, ConfigError } from '#/lib/config.ts';
import type { Metrics } from './metrics.ts';

/** Times each request from its arrival to the end of its answer. Live streams, which stay open, are left out. */
export const measureRequests =
  (metrics: Metrics) =>
  ({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void => {
    const kind = kindOf(url);
    if (kind === 'live') return;
    const began = performance.now();
    response.on('finish', () => {
      metrics.request(kind, method, response.statusCode, (performance.now() - began) / 1000);
    });
  };

const kindOf = (url: string): 'api' | 'live' | 'asset' | 'page' => {
  if (url.startsWith('/api/live') || /\/stream\?(?:[^&]{1,200}&)?live=/.test(url)) return 'live';
  if (url.startsWith('/api/')) return 'api';
  return url.startsWith('/_next/') ? 'asset' : 'page';
};

/**
 * Serves `GET /metrics` on METRICS_HOST and METRICS_PORT, apart from the address that people use, so that a reverse
 * proxy in front of Juca cannot make the metrics public by mistake. Gives the function that ends it.
 */
export const serveMetrics = async (
  metrics: Metrics,
  { METRICS_HOST, METRICS_PORT }: Pick<Config, 'METRICS_HOST' | 'METRICS_PORT'>,
): Promise<() => void> => {
  const server = createServer((request, response) => {
    answer(metrics, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new ConfigError(`The metrics cannot be served on ${METRICS_HOST}:${METRICS_PORT}: ${cause.message}.`),
      );
    });
    server.listen(METRICS_PORT, METRICS_HOST, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
};

const answer = async (
  metrics: Metrics,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (url !== '/metrics' || method !== 'GET') {
    response.writeHead(404).end();
    return;
  }
  const text = await metrics.text();
  response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text);
};
