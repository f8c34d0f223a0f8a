import type { Statement, Table } from '#/blocks/delivery/definition.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { placeholder } from '#/lib/domain/briefing/readiness.ts';
import { sentence, writtenDay } from '../cite.ts';
import { type Material, pointsOf } from '../material.ts';
import { lowered } from './within-sentence.ts';

/** What a point says, with the block it was read in. */
export const pointStatement = (point: Point, text = sentence(point.text)): Statement => ({
  text,
  sources: point.place ? [point.place.source] : [],
});

/** The facts in the order of their days; those without a day follow in the order of the text. */
export const facts = (material: Material): Statement[] => {
  const all = pointsOf(material, 'fact');
  const dated = all
    .filter(({ day }) => day !== null)
    .sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  return [...dated, ...all.filter(({ day }) => day === null)].map((point) => pointStatement(point));
};

const claimants = { client: 'O consulente', opponent: 'A parte contrária', third: 'Um terceiro' } as const;

/** What each side says, named as its claim and not as a fact. */
export const claims = (material: Material): Statement[] =>
  pointsOf(material, 'claim').map((point) => {
    const who = point.role ? `${claimants[point.role]}, segundo o relato: ` : '';
    const told = sentence(point.text);
    return pointStatement(point, `${who}${(who && lowered(told)) || told}`);
  });

/** The amounts that neither a fact nor a claim of the document tells already. */
export const amounts = (material: Material): Statement[] => {
  const told = [...pointsOf(material, 'fact'), ...pointsOf(material, 'claim')];
  const all = pointsOf(material, 'amount').filter(
    ({ text }) => !told.some((each) => each.text.includes(text)),
  );
  if (all.length === 0) return [];
  return [
    {
      text: `Valores mencionados: ${all.map(({ text }) => text).join('; ')}.`,
      sources: [...new Set(all.flatMap(({ place }) => (place ? [place.source] : [])))],
    },
  ];
};

/** The questions asked, each an item of a numbered list. */
export const questions = (material: Material): Statement[] =>
  pointsOf(material, 'question').map((point) => ({ ...pointStatement(point), form: 'item' }));

/** The questions with the answers that there are; one without an answer is asked all the same. */
export const answered = (material: Material): Statement[] =>
  pointsOf(material, 'question').map((point) => ({
    ...pointStatement(point, [sentence(point.text), sentence(point.answer)].filter(Boolean).join(' ')),
    form: 'item',
  }));

/** The answers in the order of the questions, so that both lists have the same numbers. */
export const answers = (material: Material): Statement[] =>
  pointsOf(material, 'question').map((point) => ({
    ...pointStatement(
      point,
      `${sentence(point.text)} ${sentence(point.answer.trim() || placeholder.answer)}`,
    ),
    form: 'item',
  }));

export const statutes = (material: Material): Statement[] =>
  pointsOf(material, 'statute').map((point) => ({
    ...pointStatement(point, sentence(capitalised(articleFirst(point.text)))),
    form: 'item',
  }));

/** `CLT art. 391-A` as documents write it: `art. 391-A da CLT`. */
const articleFirst = (text: string): string => {
  const { law = '', articles = '' } = codeFirst.exec(text)?.groups ?? {};
  return law === '' ? text : `${articles} ${/^(?:CLT|CF|CRFB|LEF|LINDB)/u.test(law) ? 'da' : 'do'} ${law}`;
};

const codeFirst =
  /^(?<law>(?:CLT|CF|CRFB|LEF|LINDB|CPC|CDC|CC|CP|CPP|CTN|CTB|ECA|ADCT)(?:\/\d{2,4})?),? (?<articles>arts?\.? .{1,200})$/u;

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('pt-BR') + text.slice(1);

/** The names of the parties with this role. */
export const partiesOf = (material: Material, role: Point['role']): string =>
  pointsOf(material, 'party')
    .filter((point) => point.role === role)
    .map(({ text }) => text)
    .join('; ');

/** The deadlines with their last days; undefined where none was read. */
export const deadlineTable = (material: Material): Table | undefined => {
  const all = pointsOf(material, 'deadline');
  if (all.length === 0) return undefined;
  return {
    columns: ['Prazo', 'Último dia'],
    rows: all.map(({ text, day, place }) => ({
      cells: [text, day ? writtenDay(day) : placeholder.lastDay],
      sources: place ? [place.source] : [],
    })),
  };
};
