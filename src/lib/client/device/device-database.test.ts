import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { IndexedDatabase } from './device-database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps values for the next page, by prefix and in the order of the keys', async () => {
  const database = new IndexedDatabase();
  await database.write(
    [
      ['ana:b', { text: 'dois' }],
      ['ana:a', { text: 'um' }],
      ['bruno:a', { text: 'três' }],
    ],
    'strict',
  );
  await database.write([['ana:c', undefined]], 'relaxed');
  expect(await new IndexedDatabase().read('ana:')).toEqual([
    ['ana:a', { text: 'um' }],
    ['ana:b', { text: 'dois' }],
  ]);
});

it('removes a value, and changes nothing where one of the changes cannot be written', async () => {
  const database = new IndexedDatabase();
  await database.write([['ana:a', 1]], 'strict');
  const unwritable = database.write(
    [
      ['ana:a', undefined],
      ['ana:b', () => {}],
    ],
    'strict',
  );
  await expect(unwritable).rejects.toThrow(expect.objectContaining({ name: 'DataCloneError' }));
  expect(await database.read('ana:')).toEqual([['ana:a', 1]]);
  await database.write([['ana:a', undefined]], 'strict');
  expect(await database.read('')).toEqual([]);
});

it('goes on after the browser could not open it', async () => {
  const { open } = globalThis.indexedDB;
  globalThis.indexedDB.open = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  const database = new IndexedDatabase();
  await expect(database.read('')).rejects.toThrow('refused');
  globalThis.indexedDB.open = open;
  expect(await database.read('')).toEqual([]);
});

it('gives way to a build with a newer schema', async () => {
  const database = new IndexedDatabase();
  await database.write([['ana:a', 1]], 'strict');
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('juca', 2);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  expect(newer.version).toBe(2);
  newer.close();
  await expect(database.read('')).rejects.toThrow(expect.objectContaining({ name: 'VersionError' }));
});
