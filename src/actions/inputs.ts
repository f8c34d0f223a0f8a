import { z } from 'zod';
import { Version } from '#/lib/domain/inputs.ts';
import type { NewBlock } from '#/lib/domain/session.ts';

/**
 * What each Server Action takes. An action is a public endpoint, so its argument may be anything: these fix its form,
 * and the store judges what the fields hold (limits, ids, ownership). Each has its action's name, by which the tests
 * of ownership find what to call an action with.
 */
const target = { id: z.string() };
const block = { ...target, blockId: z.string(), blockVersion: Version };
const text = z.string();

export const CreateSession = z.strictObject({
  key: z.string(),
  title: z.string().optional(),
  blocks: z.custom<NewBlock[]>().optional(),
});
export const RenameSession = z.strictObject({ ...target, title: z.string(), ifVersion: Version.optional() });
export const PinSession = z.strictObject({ ...target, pinned: z.boolean() });
export const ArchiveSession = z.strictObject({ ...target, archived: z.boolean() });
export const TrashSession = z.strictObject(target);
export const RestoreSession = z.strictObject(target);
export const PurgeSession = z.strictObject(target);

export const SendMessage = z.strictObject({ ...target, blockId: z.string(), text });
export const StartSession = z.strictObject({ key: z.string(), blockId: z.string(), text });
export const ReviseMessage = z.strictObject({ ...block, text });
export const RemoveMessage = z.strictObject(block);
