import type { ChatMessage } from '../conversation.ts';
import { beginning, parentsOf } from './parents.ts';

/** A part of a conversation that leads away from the path. */
interface Branch {
  /** The place in the path of the message that it follows; -1 for the beginning. */
  after: number;
  /** Not empty; each follows the one before. */
  messages: ChatMessage[];
}

/** A conversation as it was shown last, and everything that leads away from it. */
export interface Branches {
  path: ChatMessage[];
  /** In order of where they begin; a branch of a branch follows it and begins at the same place. */
  others: Branch[];
}

/**
 * Takes the tree of a conversation apart. Each message stands in the path or in one branch. The path ends at `current`
 * or below it, or at the newest message where that is not known.
 */
export const branchesOf = (messages: readonly ChatMessage[], current: string | null): Branches => {
  const parents = parentsOf(messages);
  const children = childrenOf(parents);
  const path = pathTo(lastOf(messages, children, current), parents);
  const places = new Int32Array(messages.length).fill(-1);
  for (const [place, index] of path.entries()) places[index] = place;
  const at = (indexes: readonly number[]) => indexes.flatMap((index) => messages[index] ?? []);
  const others: Branch[] = [];
  for (const [place, index] of [[-1, beginning] as const, ...path.entries()]) {
    const leading = (children.get(index) ?? []).filter((child) => places[child] === -1);
    for (const branch of takenApart(leading, children)) others.push({ after: place, messages: at(branch) });
  }
  return { path: at(path), others };
};

type Children = ReadonlyMap<number, readonly number[]>;

const childrenOf = (parents: Int32Array): Children => {
  const children = new Map<number, number[]>();
  for (const [index, parent] of parents.entries()) {
    const known = children.get(parent);
    if (known) known.push(index);
    else children.set(parent, [index]);
  }
  return children;
};

const lastOf = (messages: readonly ChatMessage[], children: Children, current: string | null): number => {
  const given = current === null ? -1 : messages.findLastIndex(({ id }) => id === current);
  let last = given >= 0 ? given : newestOf(messages);
  for (let next = children.get(last)?.at(-1); next !== undefined; next = children.get(last)?.at(-1))
    last = next;
  return last;
};

const newestOf = (messages: readonly ChatMessage[]): number => {
  let newest = messages.length - 1;
  for (let index = newest - 1; index >= 0; index -= 1) {
    const [here, there] = [messages[index], messages[newest]];
    if ((here?.at ?? '') > (there?.at ?? '')) newest = index;
  }
  return newest;
};

const pathTo = (last: number, parents: Int32Array): number[] => {
  const path: number[] = [];
  for (let at = last; at >= 0; at = parents[at] ?? beginning) path.push(at);
  return path.reverse();
};

/** Parts of the tree as lists without forks: each goes on with the last child, and the others begin lists of their own. */
const takenApart = (beginnings: readonly number[], children: Children): number[][] => {
  const lists: number[][] = [];
  const open = [...beginnings].reverse();
  for (let first = open.pop(); first !== undefined; first = open.pop()) {
    const list = [first];
    for (let last = first; ; ) {
      const [next, ...others] = [...(children.get(last) ?? [])].reverse();
      for (const other of others) open.push(other);
      if (next === undefined) break;
      list.push(next);
      last = next;
    }
    lists.push(list);
  }
  return lists;
};
