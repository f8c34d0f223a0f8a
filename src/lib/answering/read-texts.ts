import { readWindow } from '#/lib/assistant/guide/answer/read-window.ts';
import type { ReadTexts } from '#/lib/assistant/model/older-blocks.ts';
import type { CallRules } from '#/lib/assistant/rules/rule-calls.ts';
import { JucaError } from '#/lib/domain/errors.ts';

/** Reads texts as the guide does; undefined where too many texts wait to be read, or these take too long. */
export const readTextsBy =
  (rules: CallRules): ReadTexts =>
  async (sources, signal) => {
    try {
      return await readWindow(sources, rules, signal);
    } catch (error) {
      if (error instanceof JucaError && (error.code === 'overloaded' || error.code === 'too_large'))
        return undefined;
      throw error;
    }
  };
