import { v5 } from 'uuid';

/** The id of the block that holds an edition of a session's document, 1 for the first. */
export const editionId = (sessionId: string, edition: number): string => v5(`delivery ${edition}`, sessionId);
