import { type Detail, decisionWith, type NewDecision } from '#/lib/domain/library/decision.ts';
import { checked } from '../checked.ts';
import { asName, rapporteurIn } from '../citation/names.ts';
import { dayIn } from '../days.ts';
import type { ReadItem } from '../item.ts';
import { firstOf, type Row, type TableRows } from './table-rows.ts';

/** The statements of the TCU's table "jurisprudência selecionada", each with the ruling that it was drawn from. */
export async function* tcuSelected(rows: TableRows): AsyncGenerator<ReadItem> {
  for await (const read of rows) {
    if ('row' in read) yield checked({ unit: 'row', at: read.at }, statementOf(read.row));
    else yield read;
  }
}

const statementOf = (row: Row): NewDecision => {
  const panel = asName(row('COLEGIADO'));
  const digits = row('NUMACORDAO').replace(/\D/g, '');
  const year = row('ANOACORDAO');
  const { name, office } = rapporteurIn(firstOf(row, 'AUTORTESE', 'RELATOR'));
  const number = digits && year ? `Acórdão ${Number(digits)}/${year}${panel && `-TCU-${panel}`}` : '';
  const subjects = ['AREA', 'TEMA', 'SUBTEMA', 'INDEXACAO', 'INDEXADORESCONSOLIDADOS'].map((name) =>
    row(name),
  );
  return decisionWith({
    source: 'selected',
    court: 'TCU',
    class: 'Acórdão',
    number,
    // One ruling may have several statements.
    reference: row('KEY') || null,
    rapporteur: name,
    office: office || row('FUNCAOAUTORTESE'),
    panel,
    judgedOn: dayIn(firstOf(row, 'DATASESSAOFORMATADA', 'DATASESSAO')),
    areas: ['administrativo'],
    summary: plain(row('EXCERTO')).slice(0, longestExcerpt).toWellFormed(),
    thesis: plain(row('ENUNCIADO')),
    details: [
      ...detail('subjects', [...new Set(subjects.filter(Boolean))].join('\n')),
      ...detail('statutes', row('REFERENCIALEGAL')),
      ...detail('notes', row('PARADIGMATICO')),
      ...detail('supplement', plain(row('EXCERTO')).slice(longestExcerpt)),
    ],
  });
};

/** Characters of an excerpt that stand as the ementa; the rest goes to the supplement. */
const longestExcerpt = 20_000;

/** The text of a cell, which the court writes with the marks of HTML. */
const plain = (cell: string): string =>
  cell
    .replace(/<br ?\/?>|<\/p>/gi, '\n')
    .replace(/<[^<>]{1,500}>/g, '')
    .replaceAll('&nbsp;', ' ')
    .trim();

const detail = (kind: Detail['kind'], text: string): Detail[] => (text.trim() ? [{ kind, text }] : []);
