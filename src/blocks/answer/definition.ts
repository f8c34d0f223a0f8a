import { z } from 'zod';
import { Author } from '#/lib/domain/author.ts';
import { Proposal } from '#/lib/domain/briefing/proposal.ts';
import { defineBlock } from '#/lib/domain/define-block.ts';
import { Count, Line } from '#/lib/domain/fields.ts';
import { Id } from '#/lib/domain/ids.ts';
import { limits } from '#/lib/domain/limits.ts';
import { isStorable } from '#/lib/domain/text.ts';

/** How far an answer has come. Only one that is `writing` has a run; every other state is final until it is asked for again. */
export const answerStates = ['writing', 'done', 'stopped', 'interrupted', 'failed'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Why an answer failed; the screen has a sentence for each. */
export const answerFailures = [
  /** The model's host does not accept the key. */
  'wrong_key',
  'unreachable',
  /** The host asks to wait (429), also after it was asked again. */
  'busy',
  /** The host answered with an error of its own (5xx). */
  'server_error',
  'context_too_long',
  /** What came is no answer of the protocol. */
  'malformed',
  /** The host does not know the model or the address (404). */
  'unknown_model',
  /** Nothing came for too long. */
  'silent',
  /** The model declines to answer. */
  'refused',
  /** The answer reached the length that an answer may have. */
  'too_long',
  /** This server writes as many answers as it can. */
  'server_full',
  /** The tokens of the day are used up. */
  'token_limit',
  /** The setting of the session lets nothing leave, or the model is not there any more. */
  'not_allowed',
  /** What identifies people could not be masked, so that nothing left. */
  'not_masked',
  /** What the text cites could not be checked, or there was no room for what the check found. */
  'unchecked',
  'defect',
] as const;
export type AnswerFailureReason = (typeof answerFailures)[number];

/** What the reader can do next, where the guide says so. */
export const answerOffers = ['start_briefing', 'search_library', 'note_deadline'] as const;

const AnswerText = z.string().refine(isStorable, 'has a NUL character or half a character');
const Moment = z.iso.datetime();

export { Author as AnswerAuthor } from '#/lib/domain/author.ts';

/** A place of the text that names or quotes a source, and what the rules found there. */
export const AnswerMark = z.strictObject({
  /** Places in the text, in UTF-16 units. */
  start: Count,
  end: Count,
  kind: z.enum(['block', 'decision', 'statute', 'case_number', 'quotation']),
  /** The block of the session or the decision of the library that it opens; null where there is none. */
  target: Id.nullable(),
  /** What the source is called, such as a decision by its number; a citation by id is read as this. */
  name: Line.optional(),
  /** `unchecked` where no source is known, `altered` where the source does not have the words. */
  standing: z.enum(['found', 'unchecked', 'altered']),
});
export type AnswerMark = z.infer<typeof AnswerMark>;

const written = {
  text: AnswerText,
  author: Author,
  startedAt: Moment,
  endedAt: Moment.nullable(),
  /** As the model's host counted them; null where it did not. */
  tokens: z.strictObject({ input: Count, output: Count }).nullable(),
  marks: z.array(AnswerMark).max(500),
};

/** An answer to a message, or a proposal for a card. While it is being written its text is in the run, and `text` is what it had before. */
export const AnswerContent = z.strictObject({
  ...written,
  state: z.enum(answerStates),
  /** With the state `failed` alone. */
  failure: z.enum(answerFailures).nullable(),
  /** The message that is answered, or the card for which something is proposed. */
  question: Id,
  /** The run that wrote it last; null where none did. */
  run: Id.nullable(),
  offers: z.array(z.enum(answerOffers)).max(3),
  /** What the text proposes for the card, part by part; not there where the text has no such form. */
  proposal: Proposal.optional(),
  /**
   * What stood here before the answer was asked for again, oldest first. `question` is the text that the message had until
   * then, where it was sent again with another one.
   */
  former: z
    .array(z.strictObject({ ...written, state: z.enum(answerStates), question: AnswerText.optional() }))
    .max(limits.formerTexts),
});
export type AnswerContent = z.infer<typeof AnswerContent>;

export const answer = defineBlock({
  content: AnswerContent,
  phase: 0,
  slot: null,
  searched: ['text'],
});
