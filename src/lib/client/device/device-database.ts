import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A value under a key; `undefined` removes the key. */
export type DeviceChange = readonly [key: string, value: unknown];

/** `strict`: on the disk before the write resolves; `relaxed`: with the operating system, which survives a killed browser. */
export type Durability = 'strict' | 'relaxed';

/** Values under string keys, kept on this device. Each call may reject. */
export interface DeviceDatabase {
  /** Everything under keys that begin with the prefix. */
  read: (prefix: string) => Promise<[key: string, value: unknown][]>;
  /** Writes all changes or none. */
  write: (changes: readonly DeviceChange[], durability: Durability) => Promise<void>;
}

interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
}

const databaseName = 'juca';

/** The browser's IndexedDB. Opened by the first call, and opened again after the browser closed the connection. */
export class IndexedDatabase implements DeviceDatabase {
  #connection: Promise<IDBPDatabase<Schema>> | null = null;

  async read(prefix: string): Promise<[string, unknown][]> {
    const { store } = (await this.#open()).transaction('entries');
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    return keys.map((key, index) => [key, values[index]]);
  }

  async write(changes: readonly DeviceChange[], durability: Durability): Promise<void> {
    const transaction = (await this.#open()).transaction('entries', 'readwrite', { durability });
    const { store } = transaction;
    try {
      for (const [key, value] of changes) {
        const request = value === undefined ? store.delete(key) : store.put(value, key);
        // A failed request ends the transaction, and the transaction tells why.
        request.catch(() => {});
      }
      // The commit is requested now, so that it happens even if the page goes away before the requests are answered.
      transaction.commit();
    } catch (error) {
      transaction.done.catch(() => {});
      transaction.abort();
      throw error;
    }
    await transaction.done;
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#connection ??= openDB<Schema>(databaseName, 1, {
      upgrade: (database) => void database.createObjectStore('entries'),
      // A page of a newer build wants to change the schema.
      blocking: () => void this.#close(),
      terminated: () => {
        this.#connection = null;
      },
    }).catch((error: unknown) => {
      this.#connection = null;
      throw error;
    });
    return this.#connection;
  }

  async #close(): Promise<void> {
    const connection = this.#connection;
    this.#connection = null;
    (await connection)?.close();
  }
}

/** Stands where the browser gives no database, and on the server. */
export const noDatabase: DeviceDatabase = {
  read: () => Promise.reject(new Error('This page has no database.')),
  write: () => Promise.reject(new Error('This page has no database.')),
};
