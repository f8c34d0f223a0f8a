import { expect, it } from 'vitest';
import { type MadeName, makeNames } from '../../../../../tests/support/names/make-names.ts';
import { variantOf } from '../../../../../tests/support/names/variants.ts';
import { seeded } from '../../../../../tests/support/random.ts';
import { findConflicts, type KnownMatter } from './find-conflicts.ts';

const random = seeded(20_260_712);
const made = makeNames(5_500, random);
const [parties, strangers] = [made.slice(0, 5_000), made.slice(5_000)];

/** Each party in a matter of its own. */
const matters = parties.map(
  ({ name, kind }, index): KnownMatter => ({
    id: String(index),
    name: `Caso ${index}`,
    state: 'open',
    parties: [{ name, kind, document: null, side: 'client' }],
  }),
);

const found = (name: string): string[] =>
  findConflicts([{ name, document: null, side: 'client' }], matters).conflicts.map(({ matter }) => matter.id);

it('finds 99 of 100 variants among 5,000 parties, and says how many others it shows', () => {
  const seeds = Array.from({ length: 500 }, (_, index) => index * 10);
  const asked = seeds.map((index) => ({ index, name: variantOf(parties[index] as MadeName, random) }));
  const answers = asked.map(({ index, name }) => ({ index, name, hits: found(name) }));
  const missed = answers.filter(({ index, hits }) => !hits.includes(String(index)));
  const hits = answers.reduce((sum, each) => sum + each.hits.length, 0);
  const recall = 1 - missed.length / asked.length;
  const precision = (asked.length - missed.length) / hits;
  const alarms = strangers.filter(({ name }) => found(name).length > 0).length;
  process.stdout.write(
    `recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}: ${hits} hits for ${asked.length} names; ` +
      `${alarms} of ${strangers.length} names of nobody have a hit\n`,
  );
  for (const { index, name } of missed) process.stdout.write(`missed: ${name} (${parties[index]?.name})\n`);
  expect(recall).toBeGreaterThanOrEqual(0.99);
  expect(precision).toBeGreaterThanOrEqual(0.8);
});
