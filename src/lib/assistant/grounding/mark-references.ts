import type { AnswerMark } from '#/blocks/answer/definition.ts';
import type { NamedReference, NamedStatute } from '../conference/extract.ts';
import { judgeStatute } from '../conference/judge-statute.ts';
import { type CitedSources, type Finding, type Looked, unknown } from './cited-sources.ts';
import type { SessionMentions } from './session-mentions.ts';

/** The marks of statutes, decisions and case numbers: those in one place, as of a list, are one mark. */
export const markReferences = async (
  references: readonly NamedReference[],
  cited: CitedSources,
  mentions: SessionMentions,
): Promise<AnswerMark[]> => {
  const marks = new Map<string, AnswerMark>();
  for (const reference of references) {
    const { start, end } = reference;
    const looked = reference.kind === 'statute' ? findStatute(reference) : await cited.byName(reference);
    const source = looked.mayBeInSession ? await mentions.sourceOf(reference) : undefined;
    const finding = source === undefined ? looked.finding : { target: source, standing: 'found' as const };
    const place = `${reference.kind} ${start} ${end}`;
    const other = marks.get(place);
    marks.set(place, other ? together(other, finding) : { start, end, kind: reference.kind, ...finding });
  }
  return [...marks.values()];
};

/** What the table says is so is found; only what it does not know of may be known from the session. */
const findStatute = (named: NamedStatute): Looked => {
  const { standing } = judgeStatute(named);
  return standing === 'confirmed'
    ? { finding: { target: null, standing: 'found' }, mayBeInSession: false }
    : { finding: unknown, mayBeInSession: standing === 'not_in_library' };
};

/** A list is found where each of it is; it opens what all of it names. */
const together = (mark: AnswerMark, { target, standing }: Finding): AnswerMark => {
  const { name: _, ...place } = mark;
  return {
    ...(mark.target === target ? mark : place),
    target: mark.target === target ? target : null,
    standing: mark.standing === 'found' ? standing : mark.standing,
  };
};
