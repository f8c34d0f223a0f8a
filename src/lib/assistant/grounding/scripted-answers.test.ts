import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { scriptedAnswers } from '../../../../tests/support/answers/scripted.ts';
import { sources } from '../../../../tests/support/answers/sources.ts';
import { RulesDesk } from '../rules/rules-desk.ts';
import { checkAnswer } from './check-answer.ts';

/** With the words of each mark, which tell a reader of a failure more than places do. */
const shown = (text: string, marks: readonly { start: number; end: number }[]) =>
  marks.map((mark) => ({ words: text.slice(mark.start, mark.end), ...mark }));

describe('400 scripted answers', () => {
  it('G-01 are all marked exactly, whatever is right, altered or made up in them', async () => {
    await using desk = new RulesDesk();
    const rules = desk.for({ id: 'ana' });
    const answers = scriptedAnswers(400);
    const tally = { found: 0, altered: 0, unchecked: 0 };
    const wrong: unknown[] = [];
    for (const { text, marks } of answers) {
      const given = await checkAnswer(text, sources, { rules });
      const [is, shouldBe] = [shown(text, given), shown(text, marks)];
      if (!isDeepStrictEqual(is, shouldBe)) wrong.push({ text, is, shouldBe });
      for (const { standing } of marks) tally[standing] += 1;
    }
    expect(wrong).toEqual([]);
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(150);
  });
});
