import { describe, expect, it, vi } from 'vitest';
import { createLogger } from './logger.ts';

const logged = (level = 'info') => {
  const lines: string[] = [];
  const logger = createLogger(level, { write: (line) => void lines.push(line) });
  return { logger, lines, events: () => lines.map((line) => JSON.parse(line)) };
};

describe('a line of the log', () => {
  it('is one line of JSON, whatever is in it', () => {
    const { logger, lines, events } = logged();
    const hostile = 'a\nb\r\u001b[2J\u009b31m\u2028\u202eabc';
    logger.warn({ path: hostile }, hostile);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).toMatch(/^[\u0020-\u007e]+$/);
    expect(events()[0]).toMatchObject({ path: hostile, msg: hostile });
  });

  it('is bounded, however long the texts and however many the fields are', () => {
    const { logger, lines, events } = logged();
    const long = 'x'.repeat(1_000_000);
    const error = Object.assign(new Error(long), {
      issues: Array.from({ length: 10_000 }, () => ({ long })),
    });
    error.cause = new Error(long);
    logger.error({ err: error, path: long, [long]: 1, deep: { a: { b: { c: { d: long } } } } }, long);
    expect(lines[0]?.length).toBeLessThan(100_000);
    expect(events()[0].path).toBe(`${'x'.repeat(1_000)}… (999000 more)`);
  });
});

describe('repeated events', () => {
  it('are counted and written once a minute, each kind by itself', () => {
    vi.useFakeTimers();
    try {
      const { logger, events } = logged();
      for (let index = 0; index < 500; index += 1) logger.warn({ address: `${index}` }, 'refused');
      logger.error('something else');
      expect(events()).toHaveLength(11);
      vi.advanceTimersByTime(60_000);
      expect(events().at(-1)).toMatchObject({ msg: 'refused', repeated: 490 });
      logger.warn({}, 'refused');
      expect(events()).toHaveLength(13);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are bounded in kinds too', () => {
    const { logger, lines } = logged();
    for (let index = 0; index < 5_000; index += 1) logger.warn(`refused ${index}`);
    expect(lines.length).toBeLessThan(250);
  });

  it('of the usual course are all written', () => {
    const { logger, lines } = logged();
    for (let index = 0; index < 50; index += 1) logger.info('signed in');
    expect(lines).toHaveLength(50);
  });
});
