import { expect, it } from 'vitest';
import { archiveHeaders } from './archives.ts';

it('names a file by the day of its reader', () => {
  const evening = new Date('2026-03-10T01:30:00.000Z');
  const nameOf = (headers: ReturnType<typeof archiveHeaders>) => headers['Content-Disposition'];
  expect(nameOf(archiveHeaders(evening))).toBe('attachment; filename="juca-2026-03-09.zip"');
  expect(nameOf(archiveHeaders(evening, 'Europe/Lisbon'))).toBe('attachment; filename="juca-2026-03-10.zip"');
});
