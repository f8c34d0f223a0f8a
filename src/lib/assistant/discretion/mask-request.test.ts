import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../../../../tests/support/growth.ts';
import { maskRequest } from './mask-request.ts';

const bodyOf = (texts: readonly string[]) =>
  JSON.stringify({ messages: texts.map((content) => ({ role: 'user', content })) });
const masking = (texts: readonly string[], names: readonly string[] = []) =>
  maskRequest({ session: 's', keys: [], names, body: bodyOf(texts) });

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'pi', 'ro', 'su'];
/** A capitalised word for a number below 10,000. */
const wordOf = (number: number): string =>
  `N${[...String(number).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('')}`;
const nameOf = (number: number): string => `Ana ${wordOf(number)} ${wordOf(number + 5_000)} Lima`;
const names = Array.from({ length: 960 }, (_, index) => nameOf(index));

describe('maskRequest', () => {
  it('finds in each text the names that any other has', () => {
    const { body, found } = masking(['Duarte ligou.', 'A autora é Ana Lima Duarte.', 'Ana Lima pagou.']);
    expect(found).toEqual(['Ana Lima Duarte', 'Ana Lima']);
    expect(JSON.parse(body)).toEqual(
      JSON.parse(bodyOf(['[Pessoa 1] ligou.', 'A autora é [Pessoa 1].', '[Pessoa 1] pagou.'])),
    );
  });

  it('takes time in proportion to the messages, each of which has new names', async () => {
    const growth = await growthOf(
      (size) =>
        masking(Array.from({ length: size }, (_, at) => `${names.slice(10 * at, 10 * at + 10).join('. ')}.`)),
      6,
    );
    expect(growth).toBeLessThan(linear);
  });

  it.each([
    ['words of a company that name nobody', 'banco brasil ', ['Zulmira Banco Brasil']],
    ['one name of many that are alike', 'Ana Lima ', names],
  ])('takes time in proportion to a text of %s', async (_, text, known) => {
    expect(await growthOf((size) => masking([text.repeat(size)], known), 400)).toBeLessThan(linear);
  });
});
