import { z } from 'zod';
import { BriefingEvent } from '#/lib/domain/briefing/events.ts';
import { Id } from '#/lib/domain/ids.ts';
import {
  Content,
  Cursor,
  Metadata,
  NewBlocks,
  PageSize,
  Position,
  ShelfName,
  Title,
  Version,
} from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Session } from '#/lib/domain/session.ts';
import type {
  BlockChanges,
  BlockWindow,
  Opened,
  OpenedBriefing,
  SessionPage,
} from '#/lib/domain/session-answers.ts';
import { type LibraryOutputs, libraryInputs } from './library-contract.ts';
import { type TakenIn, takeInInput } from './take-in-contract.ts';

/** What each verb takes. Parsed at the door, so what stands behind it can trust its input. */
const target = { id: Id };
const guarded = { ...target, ifVersion: Version.optional() };
const limit = PageSize.default(limits.pageDefault);

export const verbInputs = {
  create: z.strictObject({
    /** Makes a repeated create the same session; a fresh UUID for each new one. */
    key: Id.optional(),
    title: Title.optional(),
    blocks: NewBlocks.optional(),
  }),
  list: z.strictObject({ shelf: ShelfName.default('active'), cursor: Cursor.optional(), limit }),
  get: z.strictObject(target),
  open: z
    .strictObject({ ...target, before: Position.optional(), after: Position.optional(), limit })
    .refine(
      (input) => input.before === undefined || input.after === undefined,
      'takes before or after, not both',
    ),
  changes: z.strictObject({ ...target, since: Version, limit }),
  append: z.strictObject({ ...guarded, blocks: NewBlocks }),
  revise: z.strictObject({
    ...target,
    blockId: Id,
    content: Content,
    metadata: Metadata.optional(),
    /** The block's version that the change is based on. */
    blockVersion: Version,
  }),
  remove: z.strictObject({ ...target, blockId: Id, blockVersion: Version }),
  briefing: z.strictObject(target),
  /** `ifVersion` for what was worked out from a reading of the briefing: it counts only where that still holds. */
  brief: z.strictObject({ ...guarded, event: BriefingEvent }),
  rename: z.strictObject({ ...guarded, title: Title }),
  pin: z.strictObject({ ...guarded, pinned: z.boolean() }),
  archive: z.strictObject({ ...guarded, archived: z.boolean() }),
  trash: z.strictObject(guarded),
  restore: z.strictObject(guarded),
  purge: z.strictObject(guarded),
  takeIn: takeInInput,
  ...libraryInputs,
} as const;

/** What each verb answers. */
export interface VerbOutputs extends LibraryOutputs {
  create: Opened;
  list: SessionPage;
  get: Session;
  open: BlockWindow;
  changes: BlockChanges;
  /** The blocks given, as stored. */
  append: Opened;
  revise: Opened;
  remove: Opened;
  briefing: OpenedBriefing;
  brief: OpenedBriefing;
  rename: Session;
  pin: Session;
  archive: Session;
  trash: Session;
  restore: Session;
  purge: { id: string };
  takeIn: TakenIn;
}

export type VerbName = keyof VerbOutputs;
export type VerbOutput<N extends VerbName> = VerbOutputs[N];
/** What a caller writes. */
export type VerbInput<N extends VerbName> = z.input<(typeof verbInputs)[N]>;
/** The same once parsed, defaults filled in. */
export type ParsedInput<N extends VerbName> = z.output<(typeof verbInputs)[N]>;
