import { Id } from '#/lib/domain/ids.ts';
import { PageSize, Version } from '#/lib/domain/inputs.ts';
import { limits } from '#/lib/domain/limits.ts';

/** The session that a verb is about. */
export const target = { id: Id };

/** The same, for a change that may name the session's version that it is based on. */
export const guarded = { ...target, ifVersion: Version.optional() };

export const pageSize = PageSize.default(limits.pageDefault);

/** A call that sets a value may be run again, but not one that names a version: its own first run moved that on. */
export const unlessGuarded = ({ ifVersion }: { ifVersion?: number | undefined }): boolean =>
  ifVersion === undefined;
