import { JucaError } from '#/lib/domain/errors.ts';

/** What an engine says that is closed, or is being closed. */
export const storeClosing = 'The store is closing.';

/** Whether a call was refused because its engine is closed: the same engine takes no other one. */
export const isStoreClosed = (error: unknown): boolean =>
  error instanceof JucaError && error.code === 'unavailable' && error.message === storeClosing;
