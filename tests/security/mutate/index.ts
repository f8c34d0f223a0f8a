import { parseArgs } from 'node:util';
import { say } from '../../../bench/say.ts';
import { isMissed, type Verdict } from './check.ts';
import { type MutationPart, parts } from './parts.ts';

const help = [
  'npm run security -- mutate [PART …]\n',
  'Takes the owner out of one place after another, and tells which test notices. Parts:',
];

/** Prints what became of each mutation. Answers 1 where one was missed, or a check fails without a mutation. */
export const mutate = async (args: string[]): Promise<number> => {
  const { positionals: names } = parseArgs({ args, allowPositionals: true });
  const unknown = names.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) {
    for (const line of help) say(line);
    for (const [name, { what }] of Object.entries(parts)) say(`  ${name.padEnd(28)} ${what}`);
    return 2;
  }
  const all: Verdict[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (names.length === 0 || names.includes(name)) all.push(...(await play(name, part)));
  }
  return all.some(isMissed) ? 1 : 0;
};

const play = async (name: string, { what, run }: MutationPart): Promise<Verdict[]> => {
  const begin = performance.now();
  say(`\n── ${name}: ${what}`);
  const verdicts = await run();
  for (const verdict of verdicts) say(`   ${verdict.mutation}\n      ${outcomeOf(verdict)}`);
  const missed = verdicts.filter(isMissed).length;
  const held = verdicts.filter(({ caughtBy, heldBy }) => caughtBy.length === 0 && heldBy).length;
  const caught = verdicts.length - missed - held;
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  say(
    `   mutated ${verdicts.length}, caught ${caught}, held by row security ${held}, missed ${missed} (${seconds} s)`,
  );
  return verdicts;
};

const outcomeOf = ({ caughtBy, heldBy }: Verdict): string => {
  const [first, ...others] = caughtBy;
  if (first === undefined) return heldBy ? `held by ${heldBy}` : 'MISSED';
  return `caught by ${first}${others.length > 0 ? `, and ${others.length} more` : ''}`;
};
