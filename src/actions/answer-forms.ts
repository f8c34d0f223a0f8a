import { z } from 'zod';

/**
 * The forms of answers: the session, the answer's block, and the run that shall write it. With the same ids a form that
 * is sent twice is the same as once. What the fields hold is for the store to judge.
 */
const answer = { id: z.string(), blockId: z.string() };
const run = z.string();

export const AskAnswer = z.strictObject({ ...answer, run, question: z.string() });
export const RunAnswer = z.strictObject({ ...answer, run });
export const SendAgain = z.strictObject({ ...answer, run, text: z.string(), blockVersion: z.number() });
export const StopAnswer = z.strictObject(answer);
