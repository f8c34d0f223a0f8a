import { v7 } from 'uuid';

/** A UUID in its canonical lower-case form; anything else cannot be the id of a record. */
export const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new time-ordered id (UUIDv7, RFC 9562): neighbours in time are neighbours in an index. */
export const newId = (): string => v7();

export const isId = (value: string): boolean => idPattern.test(value);
