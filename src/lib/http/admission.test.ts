import { describe, expect, it } from 'vitest';
import { admit, type Place, type RequestHead } from './admission.ts';

const loopback: Place = { loopbackOnly: true };
const open: Place = { loopbackOnly: false };
const proxied: Place = { loopbackOnly: true, PUBLIC_URL: 'https://juca.example/start' };

const isAdmitted = (head: Partial<RequestHead>, place: Place) => {
  try {
    admit({ method: 'GET', target: '/', host: 'localhost:3000', origin: undefined, ...head }, place);
    return true;
  } catch {
    return false;
  }
};

const isPostAdmitted = (host: string, origin: string | undefined, place: Place) =>
  isAdmitted({ method: 'POST', host, origin }, place);

describe('the host, while only this machine can reach the server', () => {
  it.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:3000', '127.9.9.9', '[::1]:3000'])('admits %s', (host) =>
    expect(isAdmitted({ host }, loopback)).toBe(true),
  );

  it.each([
    'evil.example',
    'localhost.evil.example',
    '192.168.0.7',
    'evil@localhost',
    'localhost/x',
    '',
    undefined,
  ])('refuses %s for every method', (host) => {
    expect(isAdmitted({ host }, loopback)).toBe(false);
    expect(isAdmitted({ host, method: 'POST', origin: `http://${host}` }, loopback)).toBe(false);
  });

  it('admits the name in PUBLIC_URL, which a proxy on this machine hands on', () => {
    expect(isAdmitted({ host: 'juca.example' }, proxied)).toBe(true);
    expect(isAdmitted({ host: 'other.example' }, proxied)).toBe(false);
  });
});

describe('the host, where others can reach the server', () => {
  it('may be any, but must be there', () => {
    expect(isAdmitted({ host: 'office.example:3000' }, open)).toBe(true);
    expect(isAdmitted({ host: undefined }, open)).toBe(false);
  });
});

describe('the origin of a request that may change something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'TRACE'])('is needed for %s', (method) => {
    expect(isAdmitted({ method }, loopback)).toBe(false);
    expect(isAdmitted({ method, origin: 'http://localhost:3000' }, loopback)).toBe(true);
  });

  it.each(['GET', 'HEAD'])('is not needed for %s', (method) =>
    expect(isAdmitted({ method }, loopback)).toBe(true),
  );

  it('must be the host, over http as this server speaks it', () => {
    expect(isPostAdmitted('office.example', 'http://office.example', open)).toBe(true);
    expect(isPostAdmitted('office.example:80', 'http://office.example', open)).toBe(true);
    expect(isPostAdmitted('office.example:3000', 'http://office.example:3000', open)).toBe(true);
    expect(isPostAdmitted('office.example', 'https://office.example', open)).toBe(false);
    expect(isPostAdmitted('office.example:443', 'https://office.example', open)).toBe(false);
  });

  it.each([
    'null',
    '',
    'http://evil.example',
    'http://localhost:3001',
    'http://localhost:3000.evil.example',
    'http://localhost:3000/',
    'http://localhost:3000, http://evil.example',
    'http://evil@localhost:3000',
    'ftp://localhost:3000',
    'localhost:3000',
    undefined,
  ])('may not be %s', (origin) => expect(isPostAdmitted('localhost:3000', origin, loopback)).toBe(false));

  it('must be that of PUBLIC_URL where it is set, whatever the host', () => {
    expect(isPostAdmitted('127.0.0.1:3000', 'https://juca.example', proxied)).toBe(true);
    expect(isPostAdmitted('127.0.0.1:3000', 'http://127.0.0.1:3000', proxied)).toBe(false);
    expect(isPostAdmitted('juca.example', 'http://juca.example', proxied)).toBe(false);
  });
});

describe('the target', () => {
  it.each(['http://evil.example/api/sessions', '*', ''])('may not be %s', (target) =>
    expect(isAdmitted({ target }, open)).toBe(false),
  );
});
