import { limits } from '../limits.ts';
import { codePoints } from '../text.ts';

/** Stands between two members of a group that is written as a line: `HC = habeas corpus`, `alvará, licença`. */
export const parting = /[,=\r\n]/;

/** A line that is no group: it has one member, too many, or one that is too long; or there are too many lines. */
export interface LineProblem {
  /** From 1. */
  line: number;
  reason: 'alone' | 'many' | 'long' | 'groups';
}

/** Groups as a person writes them, one in each line; blank lines are nothing. The first line that is none is told. */
export const readGroups = (text: string): { groups: string[][]; problem?: LineProblem } => {
  const groups: string[][] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const members = line
      .split(parting)
      .map((member) => member.trim())
      .filter((member) => member !== '');
    if (members.length === 0) continue;
    groups.push(members);
    const reason = problemOf(members, groups.length);
    if (reason) return { groups, problem: { line: index + 1, reason } };
  }
  return { groups };
};

const problemOf = (members: readonly string[], count: number): LineProblem['reason'] | undefined => {
  if (count > limits.synonymGroups) return 'groups';
  if (members.length < 2) return 'alone';
  if (members.length > limits.synonymsPerGroup) return 'many';
  return members.some(isLong) ? 'long' : undefined;
};

const isLong = (member: string): boolean =>
  codePoints(member) > limits.synonym || member.split(/\s/u).length > limits.synonymWords;

export const writeGroups = (groups: readonly (readonly string[])[]): string =>
  groups.map((members) => members.join(', ')).join('\n');
