import { z } from 'zod';
import { Id } from './ids.ts';
import { isStorable } from './text.ts';

const Storable = z.string().refine(isStorable, 'has a NUL character or half a character');

/** Free text of a card; its block's size limit bounds it. */
export const Text = Storable.max(100_000);
export const Line = Storable.max(1_000);
/** Ids of the blocks that a statement rests on. */
export const Sources = z.array(Id).max(200);
/** A calendar day, as `2016-03-14`; null where it is not known. */
export const Day = z.iso.date().nullable();
