import type { z } from 'zod';
import { newId } from '#/lib/domain/ids.ts';
import type { SessionFile } from '#/lib/domain/session-file.ts';
import { pick, type Random } from '../../support/random.ts';
import type { World } from './model/world.ts';
import type { ModelledVerb, modelledVerbs } from './modelled.ts';

/** What a caller remembers and the store does not tell. */
export interface Memory {
  /** The keys that sessions were created by. */
  keys: string[];
  /** Files of which an import has begun, by its key. */
  files: Map<string, SessionFile>;
}

/** What an input is made from. */
export interface Situation {
  world: World;
  /** What the other owners have, which this one must not reach. */
  others: readonly World[];
  memory: Memory;
  random: Random;
}

type Verbs = typeof modelledVerbs;
export type Inputs = { [N in ModelledVerb]: (situation: Situation) => z.input<Verbs[N]['input']> };

export const chance = (random: Random, share: number): boolean => random() < share;

/** Mostly one of the owner's, sometimes another's or one that nobody has. */
export const someSession = ({ world, others, random }: Situation, shelf?: string): string => {
  if (chance(random, 0.06)) return newId();
  if (chance(random, 0.08)) return pick([...others.flatMap(idsOf), newId()], random);
  const own = Object.values(world.sessions).filter(({ session }) => !shelf || session.shelf === shelf);
  return own.length > 0 ? pick(own, random).session.id : newId();
};

const idsOf = ({ sessions }: World): string[] => Object.keys(sessions);

/** The same for a matter. */
export const someMatter = ({ world, others, random }: Situation): string => {
  const own = Object.keys(world.matters);
  const foreign = others.flatMap(({ matters }) => Object.keys(matters));
  return chance(random, 0.15) || own.length === 0 ? pick([...foreign, newId()], random) : pick(own, random);
};
