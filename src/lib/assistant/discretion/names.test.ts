import { describe, expect, it } from 'vitest';
import { nameLists, partyTexts, somePartyText } from '../../../../tests/support/made-party-texts.ts';
import { leftOf } from '../../../../tests/support/names-left.ts';
import type { PartyText } from '../../../../tests/support/party-texts.ts';
import { seeded } from '../../../../tests/support/random.ts';
import { Masker } from './masker.ts';
import { namesIn } from './people.ts';

const random = seeded(11);
const texts = partyTexts(200, random);

const leftIn = ([text, names]: PartyText, known: readonly string[]): string[] =>
  leftOf(new Masker({ session: 's', keys: [], names: known }).mask(text), names);

const recall = (knownOf: (text: PartyText) => readonly string[], of = texts) => {
  const missed = of.flatMap((each) => leftIn(each, knownOf(each)).map((name) => `${name}: ${each[0]}`));
  const all = of.reduce((sum, [, names]) => sum + names.length, 0);
  return { share: (all - missed.length) / all, all, missed };
};

describe('names of 200 texts', () => {
  it('are masked where nobody told who the parties are', () => {
    const { share, all, missed } = recall(([text]) => namesIn(text));
    process.stdout.write(
      `recall without a diagnosis: ${(share * 100).toFixed(1)} % of ${all}\n${missed.join('\n')}\n`,
    );
    expect(texts).toHaveLength(200);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are mostly masked where no list has them', () => {
    const rare = Array.from({ length: 200 }, () => somePartyText(random, nameLists.rare));
    const { share, all } = recall(([text]) => namesIn(text), rare);
    process.stdout.write(
      `recall of rare names without a diagnosis: ${(share * 100).toFixed(1)} % of ${all}\n`,
    );
    expect(share).toBeGreaterThanOrEqual(0.7);
  });

  it('are masked where the diagnosis has the parties', () => {
    const { share, all, missed } = recall(([, names]) => names);
    process.stdout.write(`recall with the parties known: ${(share * 100).toFixed(1)} % of ${all}\n`);
    expect(missed).toEqual([]);
  });
});
