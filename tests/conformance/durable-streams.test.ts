import { runConformanceTests } from '@durable-streams/server-conformance-tests';
import { afterAll, beforeAll, describe } from 'vitest';
import { openStreamAdapter } from './stream-adapter.ts';

describe('Durable Streams', () => {
  const options = { baseUrl: '' };
  let close: () => Promise<void>;
  beforeAll(async () => {
    const adapter = await openStreamAdapter();
    options.baseUrl = adapter.address;
    close = adapter.close;
  });
  afterAll(() => close());
  runConformanceTests(options);
});
