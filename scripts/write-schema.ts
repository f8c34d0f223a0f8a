import { writeFileSync } from 'node:fs';
import { sqliteEngine } from '../tests/support/sqlite-database.ts';

/** Writes the schema that results from all migrations to src/lib/db/schema, for readers. */
const engine = sqliteEngine();
const database = await engine.migrated();
const schema = await database.schema();
writeFileSync(new URL('../src/lib/db/schema/sqlite.sql', import.meta.url), schema);
await engine.cleanUp();
