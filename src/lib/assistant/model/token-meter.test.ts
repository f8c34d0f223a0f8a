import { describe, expect, it } from 'vitest';
import { TokenMeter } from './token-meter.ts';

const body = 'x'.repeat(250);

describe('TokenMeter', () => {
  it('has the counts of the host where it tells them', () => {
    const meter = new TokenMeter();
    for (const output of [4, 5]) {
      meter.sent(body);
      meter.received('um texto');
      meter.counted({ input: 60, output });
    }
    expect(meter.total).toEqual({ input: 120, output: 9 });
  });

  it('adds an estimate of a request that has no count yet, however small the pieces are', () => {
    const meter = new TokenMeter();
    meter.sent(body);
    meter.counted({ input: 60, output: 4 });
    meter.sent(body);
    for (const piece of 'abcde'.repeat(10)) meter.received(piece);
    expect(meter.total).toEqual({ input: 160, output: 24 });
  });

  it('keeps the estimate of a request without a count when the next one leaves', () => {
    const meter = new TokenMeter();
    meter.sent(body);
    meter.received('abcde');
    meter.sent(body);
    expect(meter.total).toEqual({ input: 200, output: 2 });
  });

  it('has nothing of a request that the host did not take', () => {
    const meter = new TokenMeter();
    meter.sent(body);
    meter.refused();
    expect(meter.total).toEqual({ input: 0, output: 0 });
  });
});
