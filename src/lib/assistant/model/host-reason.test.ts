import { describe, expect, it } from 'vitest';
import { reasonOfStatus, reasonOfWords } from './host-reason.ts';
import { retryAfter } from './retry-after.ts';

describe('reasonOfStatus', () => {
  it.each([
    [400, '{"error":{"code":"context_length_exceeded"}}', 'context_too_long'],
    [400, '{"error":{"message":"prompt is too long: 210000 tokens > 200000 maximum"}}', 'context_too_long'],
    [400, '{"error":{"type":"exceed_context_size_error"}}', 'context_too_long'],
    [413, '', 'context_too_long'],
    [400, '{"error":{"code":"content_filter"}}', 'refused'],
    [400, '{"error":{"message":"unknown field"}}', 'malformed'],
    [404, '{"error":{"message":"The model does not exist"}}', 'unknown_model'],
    [400, '{"error":{"code":"model_not_found"}}', 'unknown_model'],
    [401, '', 'wrong_key'],
    [402, '', 'wrong_key'],
    [403, '', 'wrong_key'],
    [429, 'Too many tokens per minute: context window', 'busy'],
    [529, '', 'busy'],
    [408, '', 'server_error'],
    [500, 'the context window thread died', 'server_error'],
    [503, '', 'server_error'],
    [307, '', 'malformed'],
  ])('takes %i %s for %s', (status, said, reason) => {
    expect(reasonOfStatus(status, said)).toBe(reason);
  });
});

describe('reasonOfWords', () => {
  it.each([
    ['rate_limit_error', 'busy'],
    ['overloaded_error Overloaded', 'busy'],
    ['invalid_request_error prompt is too long', 'context_too_long'],
    ['authentication_error invalid x-api-key', 'wrong_key'],
    ['content_filter', 'refused'],
    ['not_found_error model: x', 'unknown_model'],
    ['api_error Internal', 'server_error'],
  ])('takes %s for %s', (said, reason) => {
    expect(reasonOfWords(said)).toBe(reason);
  });
});

describe('retryAfter', () => {
  const now = Date.parse('2026-11-27T03:00:00Z');
  it.each([
    ['0', 0],
    ['12', 12_000],
    ['Fri, 27 Nov 2026 03:00:05 GMT', 5_000],
    ['Fri, 27 Nov 2026 02:59:00 GMT', 0],
    ['soon', undefined],
    ['-1', undefined],
    ['', undefined],
  ])('reads %j as %s ms', (value, milliseconds) => {
    expect(retryAfter(new Headers({ 'retry-after': value }), now)).toBe(milliseconds);
  });

  it('is undefined without the header', () => {
    expect(retryAfter(new Headers(), now)).toBeUndefined();
  });
});
