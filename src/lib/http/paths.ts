import { z } from 'zod';
import { Uuid } from '#/lib/domain/fields.ts';

/** The id is not checked here: one that cannot be is answered like one that is not there. */
export const SessionPath = z.object({ id: Uuid });
export const BlockPath = z.object({ id: Uuid, blockId: Uuid });
export const DecisionPath = z.object({ id: Uuid });
export const DeadlinePath = z.object({ id: Uuid });
export const CalendarPath = z.object({ id: Uuid });
export const MatterPath = z.object({ id: Uuid });
export const AccountPath = z.object({ id: Uuid });
export const InvitationPath = z.object({ id: Uuid });
