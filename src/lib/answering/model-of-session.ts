import type { OwnedSessions } from '#/lib/db/sessions.ts';
import { noModel } from '#/lib/domain/no-model.ts';
import type { Model } from '#/lib/models/model.ts';

/**
 * The id of the model that answers in a session where none is asked for: the one that the session has `chosen`, the
 * account's default, or the first one of the settings. `none` for the guide.
 */
export const modelOfSession = async (
  store: Pick<OwnedSessions, 'getDefaultModel'>,
  chosen: string | null,
  models: readonly Pick<Model, 'id'>[],
): Promise<string> => chosen ?? (await store.getDefaultModel()).model ?? models[0]?.id ?? noModel;
