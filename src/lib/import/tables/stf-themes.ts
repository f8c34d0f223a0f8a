import { bindingOf } from '#/lib/domain/law/binding.ts';
import { type Detail, decisionWith, type NewDecision } from '#/lib/domain/library/decision.ts';
import { checked } from '../checked.ts';
import { caseIn } from '../citation/case-in.ts';
import { rapporteurIn } from '../citation/names.ts';
import { dayIn } from '../days.ts';
import { areasNamed } from '../facts/areas.ts';
import { situationIn } from '../facts/situation.ts';
import type { ReadItem } from '../item.ts';
import { firstOf, type Row, type TableRows } from './table-rows.ts';

/** The themes of general repercussion in the STF's table. */
export async function* stfThemes(rows: TableRows): AsyncGenerator<ReadItem> {
  for await (const read of rows) {
    if ('row' in read) yield checked({ unit: 'row', at: read.at }, themeOf(read.row));
    else yield read;
  }
}

const themeOf = (row: Row): NewDecision => {
  const digits = /\d{1,4}/.exec(firstOf(row, 'Tema', 'Número do Tema', 'Número').replace('.', ''))?.[0];
  const number = digits ? `Tema ${digits}` : '';
  const { name, office } = rapporteurIn(firstOf(row, 'Relator', 'Relator(a)', 'Ministro Relator'));
  const leading = firstOf(row, 'Leading Case', 'Processo', 'Paradigma', 'Processo paradigma');
  const status = firstOf(row, 'Situação do Tema', 'Situação', 'Status');
  const thesis = firstOf(row, 'Tese', 'Tese firmada', 'Tese fixada');
  return decisionWith({
    source: 'tema',
    court: 'STF',
    kind: 'theme',
    class: 'Tema',
    number,
    reference: number || null,
    theme: number || null,
    rapporteur: name,
    office,
    leadingCase: caseIn(leading)?.number ?? leading,
    panel: '',
    judgedOn: dayIn(firstOf(row, 'Data da Tese', 'Data do Julgamento', 'Data de julgamento do mérito')),
    publishedOn: dayIn(firstOf(row, 'Data da Publicação', 'Publicação', 'Data de publicação do acórdão')),
    situation: thesisIsPending(status, thesis) ? 'undecided' : situationIn(status),
    binding: bindingOf({ court: 'STF', number }, `${status}\n${thesis}`),
    areas: areasNamed(firstOf(row, 'Assunto', 'Assuntos', 'Ramo do Direito')),
    summary: firstOf(row, 'Título', 'Descrição', 'Tema - Título'),
    thesis,
    details: [
      ...detail('status', status),
      ...detail('question', row('Título') && row('Descrição')),
      ...detail('subjects', firstOf(row, 'Assunto', 'Assuntos')),
      ...detail('notes', firstOf(row, 'Observação', 'Observações')),
    ],
  });
};

/** A theme whose repercussion was recognised and whose thesis is still to come binds nobody. */
const thesisIsPending = (status: string, thesis: string): boolean =>
  thesis === '' && !/cancelad|inexist|n[ãa]o reconhecid/i.test(status);

const detail = (kind: Detail['kind'], text: string): Detail[] => (text ? [{ kind, text }] : []);
