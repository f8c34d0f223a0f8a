import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { addressHeader } from '#/lib/auth/address.ts';
import { replaceHeaders, trustedHeaders } from './request-headers.ts';

const requestWith = (headers: Record<string, string>): IncomingMessage => {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: '203.0.113.5' });
  const request = new IncomingMessage(socket);
  request.rawHeaders = Object.entries(headers).flat();
  for (const [name, value] of Object.entries(headers)) request.headers[name.toLowerCase()] = value;
  return request;
};

describe('trustedHeaders', () => {
  it('gives the address of the socket, whatever the request claims', () => {
    const request = requestWith({ 'X-Forwarded-For': '192.0.2.1', [addressHeader]: '192.0.2.2' });
    expect(trustedHeaders(request, {})).toEqual({ [addressHeader]: '203.0.113.5' });
  });

  it('gives the last forwarded address, and the public name, behind a proxy', () => {
    const request = requestWith({
      'X-Forwarded-For': '192.0.2.1, 198.51.100.7',
      'X-Forwarded-Host': 'evil.example',
    });
    expect(trustedHeaders(request, { PUBLIC_URL: 'https://juca.example' })).toEqual({
      [addressHeader]: '198.51.100.7',
      'x-forwarded-host': 'juca.example',
      'x-forwarded-proto': 'https',
    });
  });

  it.each([
    ['198.51.100.7:52100', '198.51.100.7'],
    ['[2001:db8::7]:52100', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['2001:db8::7', '2001:db8::7'],
    ['fe80::7%eth0', 'fe80::7'],
    ['unknown', '203.0.113.5'],
    ['198.51.100.7:x', '203.0.113.5'],
    ['999.1.1.1', '203.0.113.5'],
    [`${'1'.repeat(10_000)}`, '203.0.113.5'],
    ['', '203.0.113.5'],
  ])('reads the address in the entry %j', (entry, address) => {
    const request = requestWith({ 'X-Forwarded-For': `192.0.2.1, ${entry}` });
    expect(trustedHeaders(request, { PUBLIC_URL: 'https://juca.example' })[addressHeader]).toBe(address);
  });

  it('falls back to the socket where the proxy says nothing', () => {
    const headers = trustedHeaders(requestWith({}), { PUBLIC_URL: 'https://juca.example' });
    expect(headers[addressHeader]).toBe('203.0.113.5');
  });
});

describe('replaceHeaders', () => {
  it('drops reserved headers in both forms, and keeps the others in order', () => {
    const request = requestWith({
      Host: 'localhost',
      'X-Forwarded-Host': 'evil.example',
      'Content-Security-Policy': "script-src 'nonce-chosen'",
      'X-JUCA-Address': '127.0.0.1',
      Cookie: 'a=b',
    });
    replaceHeaders(request, { [addressHeader]: '203.0.113.5' });
    expect(request.rawHeaders).toEqual(['Host', 'localhost', 'Cookie', 'a=b', addressHeader, '203.0.113.5']);
    expect(request.headers).toEqual({ host: 'localhost', cookie: 'a=b', [addressHeader]: '203.0.113.5' });
  });
});
