import type { JsonObject } from './json.ts';

interface Contained {
  type: string;
  content: JsonObject;
}

/** True for an answer that a run is writing. */
export const isBeingWritten = ({ type, content }: Contained): boolean =>
  type === 'answer' && content.state === 'writing';

/** The content as a file gives it to another place, where no run goes on writing it. */
export const withoutRun = (block: Contained): JsonObject =>
  isBeingWritten(block) ? { ...block.content, state: 'interrupted' } : block.content;
