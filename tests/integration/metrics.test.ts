import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ServerProcess } from '../support/server-process.ts';

let folder: string;
let server: ServerProcess;
let metrics: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'juca-metrics-'));
  const METRICS_PORT = String(await freePort());
  const settings = { SQLITE_PATH: join(folder, 'juca.db'), ENABLE_DEV_AUTH: 'true', METRICS_PORT };
  server = await ServerProcess.start({ kind: 'api', settings });
  metrics = `http://127.0.0.1:${METRICS_PORT}/metrics`;
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
};

it('counts requests and calls of the store, and names nobody', async () => {
  await fetch(`${server.origin}/api/sessions`);
  await fetch(`${server.origin}/api/sessions/not-an-id`);
  const text = await (await fetch(metrics)).text();
  expect(text).toContain('juca_http_request_seconds_count{kind="api",method="GET",status="2xx"} 1');
  expect(text).toContain('juca_http_request_seconds_count{kind="api",method="GET",status="4xx"} 1');
  expect(text).toMatch(/juca_store_call_seconds_count\{verb="list",outcome="ok"\} [12]\n/u);
  expect(text).toContain('juca_healthy 1');
  expect(text).toContain('juca_live_streams 0');
  expect(text).not.toContain('dev-user');
});

it('is not served on the address that people use', async () => {
  const { status } = await fetch(`${server.origin}/metrics`);
  expect(status).not.toBe(200);
});
