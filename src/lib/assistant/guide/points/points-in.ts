import { v5 } from 'uuid';
import type { Point } from '#/lib/domain/briefing/point.ts';
import type { PointKind } from '#/lib/domain/briefing/words.ts';
import type { Source } from '../../assistant.ts';
import { cut } from '../bounds.ts';
import { sentence as asSentence } from '../cite.ts';
import type { Match } from '../recognise/match.ts';
import { partyRoleIn } from './party-role.ts';
import { isPrivate } from './private-words.ts';
import { sentenceKind, sideOf } from './sentence-kind.ts';
import { type Stretch, sentencesIn } from './sentences.ts';

/** UTF-16 units of a point's text. */
const mostCharacters = 1_000;

/**
 * What a text says, point by point, in the order of the text: its sentences, and what was recognised in them. A
 * sentence waits for the lawyer (`proposed`); parties, statutes, citations and deadlines are exact and stand in
 * documents at once, unless a part of them stands in a private remark.
 */
export const pointsIn = ({ id, text }: Source, matches: readonly Match[]): Point[] => {
  const sentences = sentencesIn(text);
  const remarks = sentences.filter(({ start, end }) => isPrivate(text.slice(start, end)));
  const isRemark = (place: Stretch) =>
    remarks.some(({ start, end }) => place.start < end && start < place.end);
  const found = matches.flatMap((match) => fromMatch(id, text, match, isRemark(match)));
  const said = sentences.flatMap((stretch) => fromSentence(id, text, stretch, matches, isRemark(stretch)));
  return [...said, ...found].sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0));
};

const kindOf: Partial<Record<Match['kind'], PointKind>> = {
  party: 'party',
  statute: 'statute',
  citation: 'citation',
  deadline: 'deadline',
  amount: 'amount',
};

const fromMatch = (id: string, text: string, match: Match, isInternal: boolean): Point[] => {
  if (match.warning) return [point(id, match, 'check', { use: 'internal', value: match.value })];
  const kind = kindOf[match.kind];
  if (!kind) return [];
  const use = isInternal ? 'internal' : kind === 'amount' ? 'proposed' : 'document';
  const role = kind === 'party' ? partyRoleIn(text, match) : null;
  const day = kind === 'deadline' && isWholeDay(match.value) ? match.value : null;
  return [point(id, { ...match, text: textOf(match) }, kind, { use, value: match.value, day, role })];
};

/** A deadline with what it is for, where the text says that elsewhere. */
const textOf = ({ text, purpose }: Match): string =>
  purpose && !text.includes(purpose)
    ? `${text.replace(/^em (?=\d)/iu, '')} (${purpose.replace(/^[ao]s? /iu, '')})`
    : text;

const fromSentence = (
  id: string,
  text: string,
  { start, end }: Stretch,
  matches: readonly Match[],
  isInternal: boolean,
): Point[] => {
  const inside = matches.filter((match) => match.start >= start && match.end <= end);
  const written = text.slice(start, end);
  const kind = isInternal ? (sentenceKind(written) ?? 'fact') : sentenceKind(written);
  if (kind === null || !/\p{L}{2}/u.test(written.replace(/:$/u, '')) || isLabel(written)) return [];
  if (isMostly(inside, written) || isNameOf(inside, written)) return [];
  const day = kind === 'fact' ? (inside.find((match) => isDay(match))?.value ?? null) : null;
  return [
    point(id, { text: tidy(written), start, end }, kind, {
      use: isInternal ? 'internal' : 'proposed',
      day,
      role: kind === 'claim' ? sideOf(written) : null,
    }),
  ];
};

/** `Quesitos:` alone names what follows. */
const isLabel = (written: string): boolean => /^[^\s:]+(?: [^\s:]+)?:$/u.test(written);

/** A list of statutes and decisions says nothing beside them. */
const isMostly = (matches: readonly Match[], written: string): boolean => {
  const cited = matches.filter(({ kind }) => ['statute', 'citation', 'case_number'].includes(kind));
  const length = cited.reduce((sum, { start, end }) => sum + end - start, 0);
  return cited.length > 0 && length > 0.5 * written.length;
};

/** `Consulente: Helena Prado` is the party, and no fact besides. */
const isNameOf = (matches: readonly Match[], written: string): boolean => {
  const label = /^\p{L}[\p{L}() ]{2,30}: ?/u.exec(written)?.[0];
  const rest = label && written.slice(label.length).replace(/[.;,]$/u, '');
  return matches.some(({ kind, text }) => kind === 'party' && text.replace(/\.$/u, '') === rest);
};

const isDay = ({ kind, warning, value }: Match): boolean => kind === 'date' && !warning && isWholeDay(value);

/** A deadline may be a span, and a date a month alone. */
const isWholeDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value);

/** Without the greeting it begins with, on one line, with a capital first and an end mark. */
const tidy = (written: string): string => {
  const bare = written
    .replace(greetingBefore, '')
    .replace(listBefore, '')
    .replace(/^\s?(?:\d{1,2}|[a-z])[.)]\s/u, '');
  const told = bare.replace(/\s+/gu, ' ').trim() || written.trim();
  return asSentence(cut(told.charAt(0).toLocaleUpperCase('pt-BR') + told.slice(1), mostCharacters));
};

const greetingBefore =
  /^(?:(?:oi|ol[áa]|bom dia|boa tarde|boa noite|prezad[oa]s?|caros?|doutora?|dra?\.?|colegas?)(?!\p{L})[\s,.!:-]*){1,4}/iu;

/** `Quesitos: 1) O contrato é válido?`: the name of the list stands before its first question. */
const listBefore = /^(?:quesitos?|perguntas?|pergunta-se|indaga-se|consulta-se)\s?:\s/iu;

const point = (
  source: string,
  { text, start, end }: Stretch & { text: string },
  kind: PointKind,
  known: Partial<Point> & Pick<Point, 'use'>,
): Point => ({
  id: v5(`${kind} ${start}`, source),
  kind,
  text: cut(text, mostCharacters),
  value: '',
  day: null,
  role: null,
  answer: '',
  place: { source, start, end },
  ...known,
});
