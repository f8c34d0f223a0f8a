import { describe, expect, it } from 'vitest';
import { below, seeded } from '../../../../tests/support/random.ts';
import { EventMerger } from './event-merger.ts';

const chunk = (delta: object, more: object = {}) =>
  `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta, finish_reason: null }], ...more })}\n\n`;
const said = (content: string) => chunk({ content });
const block = (text: string, index = 0) =>
  `event: content_block_delta\ndata: ${JSON.stringify({ type: 'content_block_delta', index, delta: { type: 'text_delta', text } })}\n\n`;

const mergedBy = (kind: 'openai' | 'anthropic', pieces: readonly string[]): string => {
  const merger = new EventMerger(kind);
  return pieces.map((piece) => merger.push(piece)).join('') + merger.end();
};

describe('the events of a host', () => {
  it('become one where they add text and nothing else', () => {
    expect(mergedBy('openai', [said('Um '), said('dois '), said('três')])).toBe(said('Um dois três'));
    expect(mergedBy('anthropic', [block('Um '), block('dois')])).toBe(block('Um dois'));
  });

  it('keep a text that stands for something in a pattern of replacement', () => {
    expect(mergedBy('openai', [said("$& $1 $'"), said(' $$')])).toBe(said("$& $1 $' $$"));
  });

  it('wait until they are asked for', () => {
    const merger = new EventMerger('openai');
    expect(merger.push(said('Um ') + said('dois'))).toBe('');
    expect(merger.isWaiting).toBe(true);
    expect(merger.flush()).toBe(said('Um dois'));
    expect(merger.isWaiting).toBe(false);
    expect(merger.flush()).toBe('');
  });

  it('of another block of text stay apart', () => {
    expect(mergedBy('anthropic', [block('Um'), block('dois', 1)])).toBe(block('Um') + block('dois', 1));
  });

  it.each([
    ['a tool that is called', chunk({ content: null, tool_calls: [{ index: 0, id: 'call' }] })],
    ['a thought', chunk({ reasoning_content: 'Penso' })],
    ['an end', `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`],
    ['tokens', chunk({ content: '' }, { usage: { total_tokens: 3 } })],
    ['an error', `data: ${JSON.stringify({ error: { message: 'x' } })}\n\n`],
    ['two choices', `data: ${JSON.stringify({ choices: [{ delta: { content: 'a' } }, {}] })}\n\n`],
    ['what is no JSON', 'data: {"choices":[{"delta":{"content":\n\n'],
    ['the end of the stream', 'data: [DONE]\n\n'],
    ['a comment', ': ping\n\n'],
    ['two lines of data', 'data: {"a":\ndata: 1}\n\n'],
  ])('stay as they are and in their place around %s', (_, other) => {
    const text = [said('Um '), said('dois'), other, said('três')];
    expect(mergedBy('openai', text)).toBe(said('Um dois') + other + said('três'));
  });

  it('come in any pieces, with either end of a line', () => {
    const random = seeded(3);
    const whole = [chunk({ role: 'assistant', content: '' }), said('Um '), said('é\n\n'), said('três')].join(
      '',
    );
    for (const stream of [whole, whole.replaceAll('\n', '\r\n')]) {
      for (let turn = 0; turn < 50; turn += 1) {
        const [a, b] = [below(stream.length, random), below(stream.length, random)].toSorted((x, y) => x - y);
        const pieces = [stream.slice(0, a), stream.slice(a, b), stream.slice(b)];
        const content = { role: 'assistant', content: 'Um é\n\ntrês' };
        expect(mergedBy('openai', pieces)).toBe(chunk(content));
      }
    }
  });

  it('give what the stream broke off in', () => {
    expect(mergedBy('openai', [said('Um'), 'data: {"cho'])).toBe(`${said('Um')}data: {"cho`);
  });

  it('pass unread from one on that has no end, in linear time', () => {
    const merger = new EventMerger('openai');
    const piece = 'x'.repeat(16_384);
    let passed = merger.push(`${said('Um')}data: `).length;
    for (let turn = 0; turn < 500; turn += 1) passed += merger.push(piece).length;
    expect(passed).toBe(`${said('Um')}data: `.length + 500 * piece.length);
  });
});
