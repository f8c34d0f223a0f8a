import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { sqliteEngine } from '../support/sqlite-database.ts';

const dump = new URL('../../src/lib/db/schema/sqlite.sql', import.meta.url);

describe('schema', () => {
  const engine = sqliteEngine();
  afterAll(() => engine.cleanUp());

  it('is the committed dump; `node scripts/write-schema.ts` writes it anew', async () => {
    const database = await engine.migrated();
    expect(await database.schema()).toBe(readFileSync(dump, 'utf8'));
  });
});
