import { entryOf } from '#/lib/domain/entry-of.ts';
import type { ChatLabels } from '../labels.ts';
import { anyValue, fenced, quoted, stacked } from '../markdown-parts.ts';
import { type Fields, fieldsOf, firstText, listOf, textOf } from '../values.ts';
import { withoutReferenceMarks } from './chatgpt-references.ts';

interface Around {
  metadata: Fields;
  /** The tool that is called or that answers; empty for plain talk. */
  tool: string;
}

type Write = (content: Fields, labels: ChatLabels) => string;

/** The kinds of content that are not said to the reader, by `content_type`. */
const steps: Readonly<Record<string, Write>> = {
  code: ({ text, language }) => fenced(textOf(text), language === 'unknown' ? '' : textOf(language)),
  execution_output: ({ text }) => fenced(textOf(text)),
  tether_browsing_display: ({ result, summary }) => stacked([textOf(summary), textOf(result)]),
  tether_quote: (content, labels) => quotedSource(content, labels),
  sonic_webpage: (content, labels) => quotedSource(content, labels),
  system_error: ({ name, text }, labels) => quoted(labels('error'), stacked([textOf(name), textOf(text)])),
  thoughts: ({ thoughts }, labels) => quoted(labels('reasoning'), stacked(listOf(thoughts).map(thoughtOf))),
  reasoning_recap: ({ content }, labels) => quoted(labels('reasoning'), textOf(content)),
};

const thoughtOf = (thought: unknown): string => {
  const { summary, content } = fieldsOf(thought);
  return stacked([textOf(summary), textOf(content)]);
};

const quotedSource = ({ title, url, domain, text }: Fields, labels: ChatLabels): string =>
  quoted(
    labels('source'),
    stacked([[textOf(title), firstText(url, domain)].filter(Boolean).join(' · '), textOf(text)]),
  );

/** Instructions that the user gave once for all conversations. */
const contexts: Readonly<Record<string, Write>> = {
  user_editable_context: ({ user_profile: profile, user_instructions: instructions }) =>
    stacked([textOf(profile), textOf(instructions)]),
  model_editable_context: ({ model_set_context: context }) => textOf(context),
};

/** The kinds whose text is what the step says of itself. */
const namesItself = new Set(['thoughts', 'reasoning_recap', 'system_error', 'tether_quote', 'sonic_webpage']);

export const isStepContent = (content: Fields): boolean => Object.hasOwn(steps, kindOf(content));

const kindOf = (content: Fields): string => textOf(content.content_type);

/** What a message says, as Markdown. A kind that is not known is written out with its fields. */
export const chatGptContent = (content: Fields, { metadata, tool }: Around, labels: ChatLabels): string => {
  const kind = kindOf(content);
  const write = entryOf(steps, kind) ?? entryOf(contexts, kind);
  const text = withoutReferenceMarks(
    write ? write(content, labels) : spoken(content, kind, labels),
    metadata,
  );
  return tool === '' || text.trim() === '' || namesItself.has(kind)
    ? text
    : quoted(labels('tool', { name: tool }), text);
};

/** Text, alone or with pictures and sound (`text`, `multimodal_text`), or a kind that is not known. */
const spoken = (content: Fields, kind: string, labels: ChatLabels): string => {
  if (Array.isArray(content.parts)) return stacked(content.parts.map((part) => partOf(part, labels)));
  const text = firstText(content.text, content.result, content.content);
  if (text !== '') return text;
  return kind === '' || kind === 'text' || Object.keys(content).length < 2 ? '' : anyValue(content);
};

const partOf = (part: unknown, labels: ChatLabels): string => {
  if (typeof part === 'string') return textOf(part);
  const fields = fieldsOf(part);
  const text = firstText(fields.text);
  if (text !== '') return text;
  const { name, asset_pointer: pointer, content_type: type } = fields;
  // The user's voice and the picture of a video call; what was said comes as a transcription beside it.
  if (pointer === undefined && textOf(type).startsWith('real_time')) return '';
  const asset = firstText(name, pointer, type);
  return asset === '' ? anyValue(part) : `[${labels('attachment', { name: asset })}]`;
};
