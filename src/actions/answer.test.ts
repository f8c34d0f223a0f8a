import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '#/lib/config.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { createLogger } from '#/lib/logger.ts';
import { installRuntime, type Runtime } from '#/lib/runtime.ts';
import { answer } from './answer.ts';

const logger = createLogger('silent');

beforeEach(() => {
  vi.spyOn(logger, 'error');
  installRuntime({ config: readConfig({}), logger } as Runtime);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('answer', () => {
  it('gives what the work gave', async () => {
    expect(await answer(async () => 7)).toEqual({ ok: true, value: 7 });
  });

  it('gives a refusal with its code and details', async () => {
    const refusal = await answer(async () => {
      throw new JucaError('too_large', 'may have at most 200 characters', { limit: 'title', max: 200 });
    });
    expect(refusal).toEqual({
      ok: false,
      error: {
        code: 'too_large',
        message: 'may have at most 200 characters',
        details: { limit: 'title', max: 200 },
      },
    });
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('logs a defect and tells nothing of it', async () => {
    const refusal = await answer(async () => {
      throw new TypeError('secret_column is undefined');
    });
    expect(refusal).toMatchObject({ ok: false, error: { code: 'unavailable', details: {} } });
    expect(JSON.stringify(refusal)).not.toContain('secret');
    expect(logger.error).toHaveBeenCalledOnce();
  });
});
