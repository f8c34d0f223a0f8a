import type { ChatMessage } from '../conversation.ts';

/** Instead of an index: a message that begins the conversation, and one whose parent is not there. */
export const beginning = -1;
const orphan = -2;

/**
 * The index of each message's parent, so that the messages are one tree under `beginning`, whatever their ids say. Of
 * several messages with one id, the nearest above is meant. A message whose parent is gone follows the one above it in
 * the file; in a circle the first message of the file does. Near linear in the number of messages.
 */
export const parentsOf = (messages: readonly ChatMessage[]): Int32Array => {
  const parents = named(messages);
  openCircles(parents);
  joinOrphans(parents);
  return parents;
};

const named = (messages: readonly ChatMessage[]): Int32Array => {
  const parents = new Int32Array(messages.length);
  const above = new Map<string, number>();
  const later: number[] = [];
  for (const [index, { id, parent }] of messages.entries()) {
    const found = parent === null ? beginning : above.get(parent);
    if (found === undefined) later.push(index);
    parents[index] = found ?? orphan;
    above.set(id, index);
  }
  for (const index of later) parents[index] = above.get(messages[index]?.parent ?? '') ?? orphan;
  return parents;
};

/** Cuts each circle at its first message. */
const openCircles = (parents: Int32Array): void => {
  const walks = new Int32Array(parents.length);
  for (let start = 0; start < parents.length; start += 1) {
    let at = start;
    while (at >= 0 && walks[at] === 0) {
      walks[at] = start + 1;
      at = parents[at] ?? beginning;
    }
    if (at >= 0 && walks[at] === start + 1) parents[firstOf(parents, at)] = orphan;
  }
};

const firstOf = (parents: Int32Array, start: number): number => {
  let first = start;
  for (let at = parents[start] ?? start; at !== start; at = parents[at] ?? start) first = Math.min(first, at);
  return first;
};

const joinOrphans = (parents: Int32Array): void => {
  const roots = rootsOf(parents);
  const rootOf = (index: number): number => {
    let root = index;
    while (roots[root] !== root) root = roots[root] ?? root;
    for (let at = index; at !== root; ) {
      const next = roots[at] ?? root;
      roots[at] = root;
      at = next;
    }
    return root;
  };
  for (const [index, parent] of parents.entries()) {
    if (parent !== orphan) continue;
    const above = index > 0 ? rootOf(index - 1) : index;
    if (above === index) parents[index] = beginning;
    else {
      parents[index] = index - 1;
      roots[index] = above;
    }
  }
};

/** The message at the top of each message's part of the tree. */
const rootsOf = (parents: Int32Array): Int32Array =>
  parents.map((parent, index) => (parent >= 0 ? parent : index));
