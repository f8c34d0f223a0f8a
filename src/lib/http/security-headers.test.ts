import { describe, expect, it } from 'vitest';
import { commonHeaders, inertPolicy, pagePolicy } from './security-headers.ts';

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

describe('commonHeaders', () => {
  it('asks for https only where people come by https', () => {
    expect(commonHeaders({})).not.toHaveProperty('Strict-Transport-Security');
    expect(commonHeaders({ PUBLIC_URL: 'http://juca.example' })).not.toHaveProperty(
      'Strict-Transport-Security',
    );
    expect(commonHeaders({ PUBLIC_URL: 'https://juca.example' })).toHaveProperty('Strict-Transport-Security');
  });
});

describe('pagePolicy', () => {
  it('lets only scripts with the nonce run', () => {
    const scripts = directivesOf(pagePolicy('abc')).get('script-src');
    expect(scripts).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
  });

  it('lets no style element without the nonce in', () => {
    expect(directivesOf(pagePolicy('abc')).get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
  });

  it.each(['base-uri', 'frame-ancestors', 'object-src'])('forbids %s', (directive) => {
    expect(directivesOf(pagePolicy('abc')).get(directive)).toEqual(["'none'"]);
  });

  it('allows eval in development only', () => {
    expect(pagePolicy('abc')).not.toContain('unsafe-eval');
    expect(pagePolicy('abc', true)).toContain("'unsafe-eval'");
  });
});

describe('inertPolicy', () => {
  it('allows nothing', () => expect(directivesOf(inertPolicy).get('default-src')).toEqual(["'none'"]));
});
