import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { until } from '../../../tests/support/until.ts';
import { endUnreadBodies } from './unread-bodies.ts';

const mebibyte = 1024 * 1024;
let server: Server;
const accepted: Socket[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    endUnreadBodies(request, response);
    if (request.url === '/read') request.resume().once('end', () => response.end('read'));
    else response.writeHead(403).end('refused');
  });
  server.on('connection', (socket) => accepted.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());
beforeEach(() => void accepted.splice(0));

/** A connection by hand: clients of their own would stop sending once they have an answer. */
const open = () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let heard = '';
  socket.on('data', (text) => {
    heard += text;
  });
  socket.on('error', () => {});
  return {
    send: (path: string, announced: number, bytes: number) => {
      socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${announced}\r\n\r\n`);
      socket.write(Buffer.alloc(bytes));
    },
    hears: (text: string, times = 1) => until(() => expect(heard.split(text)).toHaveLength(times + 1)),
    closes: () => until(() => expect(socket.closed).toBe(true)),
    end: () => socket.destroy(),
  };
};

it('reads a little of what follows a refusal, and then no more', async () => {
  const sender = open();
  sender.send('/', 64 * mebibyte, 32 * mebibyte);
  await sender.hears('refused');
  await sender.closes();
  expect(accepted[0]?.bytesRead).toBeLessThan(4 * mebibyte);
});

it('waits a moment for a sender that stops, and then no longer', async () => {
  const sender = open();
  sender.send('/', 64 * mebibyte, 10);
  await sender.hears('refused');
  await sender.closes();
});

it('keeps a connection on which the whole body came', async () => {
  const sender = open();
  sender.send('/', mebibyte / 2, mebibyte / 2);
  await sender.hears('refused');
  for (let times = 1; times <= 3; times += 1) {
    sender.send('/read', 3 * mebibyte, 3 * mebibyte);
    await sender.hears('read', times);
  }
  expect(accepted).toHaveLength(1);
  sender.end();
});
