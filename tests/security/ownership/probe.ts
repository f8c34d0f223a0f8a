import type { Caller } from '../../support/server.ts';
import type { ComparableAnswer } from './comparable.ts';
import { absentTarget, malformedTargets, type Standing, type Target } from './targets.ts';

/** One way of reaching a session, by a route or an action. */
export interface Probe {
  call: (caller: Caller, target: Target) => Promise<ComparableAnswer>;
  /** The code of a refusal; undefined for an answer that is none. */
  codeOf: (answer: ComparableAnswer) => string | undefined;
  standing?: Standing | undefined;
  namesBlock?: boolean | undefined;
  /** True where its owner's session may be in a state that refuses the call: a conflict, which nobody else is told. */
  mayConflict?: boolean | undefined;
}

/** Who asks, and the world they ask in. */
export interface Setting {
  ana: Caller;
  bruno: Caller;
  /** Signed in, owning nothing. */
  carla: Caller;
  /** Not signed in, or not any more. */
  unknown: Caller[];
  newTarget: (owner: Caller, standing: Standing) => Promise<Target>;
  /** All sessions and blocks there are, as one text. */
  records: () => string;
}

/**
 * What a probe gets wrong, in words; nothing where it holds. Each caller must get one and the same refusal for a
 * session that is somebody else's, absent, or named by an impossible id; no refusal may change a record; and the owner
 * must be served, since a call that refuses everybody would prove nothing.
 */
export const violationsOf = async (probe: Probe, setting: Setting): Promise<string[]> => {
  const { ana, bruno, carla, unknown, newTarget, records } = setting;
  const standing = probe.standing ?? 'active';
  const own = await newTarget(ana, standing);
  const foreign = await newTarget(bruno, standing);
  const nobodys = [absentTarget(), ...malformedTargets(own)];
  const crossed = probe.namesBlock
    ? [
        { ...own, block: foreign.block, answer: foreign.answer },
        { ...foreign, block: own.block, answer: own.answer },
      ]
    : [];
  const before = records();
  const refused = [
    ...(await refusalViolations(probe, ana, 'not_found', [foreign, ...crossed, ...nobodys])),
    ...(await refusalViolations(probe, carla, 'not_found', [own, foreign, ...nobodys])),
  ];
  for (const caller of unknown) {
    refused.push(...(await refusalViolations(probe, caller, 'unauthenticated', [own, foreign, ...nobodys])));
  }
  const changed = records() === before ? [] : ['a refused call changed the database'];
  const code = probe.codeOf(await probe.call(ana, own));
  const isServed = code === undefined || (code === 'conflict' && probe.mayConflict);
  return [...refused, ...changed, ...(isServed ? [] : [`the owner was refused: ${code}`])];
};

const refusalViolations = async (
  { call, codeOf }: Probe,
  caller: Caller,
  expected: string,
  targets: Target[],
): Promise<string[]> => {
  const answers: ComparableAnswer[] = [];
  for (const target of targets) answers.push(await call(caller, target));
  const [first] = answers;
  return answers.flatMap((answer, index) => {
    const code = codeOf(answer);
    if (code !== expected) return [`${caller.name} got ${code ?? 'what was asked for'} for target ${index}`];
    const same = JSON.stringify(answer) === JSON.stringify(first);
    return same ? [] : [`${caller.name} can tell target ${index} apart: ${difference(answer, first)}`];
  });
};

const difference = (answer: ComparableAnswer, first: ComparableAnswer | undefined): string =>
  `${JSON.stringify(answer)} instead of ${JSON.stringify(first)}`;
