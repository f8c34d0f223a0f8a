import type { JsonObject } from './json.ts';

interface Contained {
  type: string;
  content: JsonObject;
}

/** True for an answer that a run is writing. */
export const isBeingWritten = ({ type, content }: Contained): boolean =>
  type === 'answer' && content.state === 'writing';
