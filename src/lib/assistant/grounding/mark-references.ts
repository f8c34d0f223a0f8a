import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { decisionName, isSameDecision } from '#/lib/domain/law/decision-name.ts';
import type { NamedReference, NamedStatute } from '../conference/extract.ts';
import { judgeStatute } from '../conference/judge-statute.ts';
import type { AnswerGroundingReader } from './answer-reader.ts';
import { type CitedSources, type Finding, type Looked, unknown } from './cited-sources.ts';
import { type Mention, statuteKey } from './compare.ts';

/** The marks of statutes, decisions and case numbers: those in one place, as of a list, are one mark. */
export const markReferences = async (
  references: readonly NamedReference[],
  cited: CitedSources,
  reader: AnswerGroundingReader,
): Promise<AnswerMark[]> => {
  let mentions: readonly Mention[] | undefined;
  const marks = new Map<string, AnswerMark>();
  for (const reference of references) {
    const { start, end } = reference;
    const looked = reference.kind === 'statute' ? findStatute(reference) : await cited.byName(reference);
    if (looked.mayBeInSession) mentions ??= await reader.mentions(cited.sessionTexts());
    const finding = looked.mayBeInSession ? inSession(reference, mentions ?? []) : looked.finding;
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

const inSession = (reference: NamedReference, mentions: readonly Mention[]): Finding => {
  const mention = mentions.find(({ reference: { kind, value } }) =>
    reference.kind === 'statute'
      ? kind === 'statute' && value === statuteKey(reference)
      : kind !== 'statute' && isSameDecision(decisionName(reference.value), decisionName(value)),
  );
  return mention ? { target: mention.source, standing: 'found' } : unknown;
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
