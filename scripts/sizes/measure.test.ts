import { expect, it } from 'vitest';
import { measureFolders } from './measure.ts';

it('measures each folder, and all files together', () => {
  const files = [
    { path: 'server.ts', lines: 20 },
    { path: 'src/lib/db/sqlite/a.ts', lines: 10 },
    { path: 'src/lib/db/b.ts', lines: 30 },
    { path: 'src/lib/db/c.ts', lines: 50 },
    { path: 'src/lib/auth.ts', lines: 40 },
  ];
  const row = (folder: string, count: number, median: number, p95: number, largest: number) => ({
    folder,
    count,
    median,
    p95,
    largest: files[largest],
  });
  expect(measureFolders(files)).toEqual([
    row('.', 1, 20, 20, 0),
    row('src/lib', 1, 40, 40, 4),
    row('src/lib/db', 3, 30, 50, 3),
    row('all', 5, 30, 50, 3),
  ]);
});
