import type { ChatLabels } from '../labels.ts';
import { stacked } from '../markdown-parts.ts';
import type { Branches } from './branches.ts';
import { type Turn, turnsOf } from './turns.ts';

/** What stood elsewhere in the place of an answer: another answer, or another way on from there. */
export type Version = Pick<Turn, 'text' | 'model' | 'startedAt' | 'endedAt' | 'end'>;

/** The turns of the path, and by the index of a turn the versions of it, oldest first. */
export interface VersionedTurns {
  turns: Turn[];
  versions: ReadonlyMap<number, Version[]>;
}

/**
 * The branches of a conversation as versions of the first answer at or behind the fork, or else of the last answer; of the
 * last turn where nobody answered.
 */
export const versioned = ({ path, others }: Branches, labels: ChatLabels): VersionedTurns => {
  const turns = turnsOf(path);
  const versions = new Map<number, Version[]>();
  const answers = turns.flatMap(({ role }, index) => (role === 'assistant' ? [index] : []));
  let next = 0;
  for (const { after, messages } of others) {
    const branch = turnsOf(messages);
    if (branch.length === 0) continue;
    while (next < answers.length && (turns[answers[next] ?? 0]?.last ?? 0) <= after) next += 1;
    const place = answers[next] ?? answers.at(-1) ?? turns.length - 1;
    const known = versions.get(place);
    if (known) known.push(versionOf(branch, labels));
    else versions.set(place, [versionOf(branch, labels)]);
  }
  return { turns, versions };
};

/** A single answer stays as it is; of more, each turn stands under the name of who speaks. */
const versionOf = (turns: readonly Turn[], labels: ChatLabels): Version => {
  const [first] = turns;
  const final = turns.at(-1);
  const isAnswer = turns.length === 1 && first?.role === 'assistant';
  return {
    text: isAnswer
      ? first.text
      : stacked(turns.map(({ role, text }) => stacked([`**${labels(role)}**`, text]))),
    model: turns.findLast(({ model }) => model !== '')?.model ?? '',
    startedAt: first?.startedAt ?? null,
    endedAt: final?.endedAt ?? null,
    end: isAnswer ? first.end : 'done',
  };
};
