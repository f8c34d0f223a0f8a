import { entryOf } from '#/lib/domain/entry-of.ts';
import { bindingOf } from '#/lib/domain/law/binding.ts';
import {
  type Detail,
  type DetailKind,
  decisionWith,
  type NewDecision,
} from '#/lib/domain/library/decision.ts';
import { checked } from '../checked.ts';
import { asPanel } from '../citation/panel.ts';
import { dayIn } from '../days.ts';
import { areasNamed } from '../facts/areas.ts';
import { situationIn } from '../facts/situation.ts';
import type { ReadItem } from '../item.ts';
import type { Row, TableRows } from './table-rows.ts';

/** A precedent, and how many rows of the table it is made of. */
interface Precedent {
  row: Row;
  at: number;
  rows: number;
  repercussion: string[];
}

/**
 * The precedents of the STJ's table "precedentes qualificados" (dadosabertos.web.stj.jus.br). One that belongs to
 * several themes of the STF has a row for each, one after the other: they are joined.
 */
export async function* temas(rows: TableRows): AsyncGenerator<ReadItem> {
  let open: Precedent | undefined;
  for await (const read of rows) {
    if (!('row' in read)) {
      yield read;
    } else if (open && isSame(open.row, read.row)) {
      open.rows += 1;
      open.repercussion.push(repercussionOf(read.row));
    } else {
      if (open) yield itemOf(open);
      open = { ...read, rows: 1, repercussion: [repercussionOf(read.row)] };
    }
  }
  if (open) yield itemOf(open);
}

const isSame = (one: Row, other: Row): boolean =>
  ['tipoPrecedente', 'numeroPrecedente', 'questaoSubmetidaAJulgamento', 'teseFirmada'].every(
    (name) => one(name) === other(name),
  );

const itemOf = ({ row, at, rows: count, repercussion }: Precedent): ReadItem =>
  checked({ unit: 'row', at }, decisionOf(row, repercussion), count - 1);

const decisionOf = (row: Row, repercussion: readonly string[]): NewDecision => {
  const sort = row('tipoPrecedente');
  const digits = row('numeroPrecedente');
  const number = digits && `${sort} ${digits}`.trim();
  const panel = row('orgaoJulgador');
  const theme = sort === 'Tema' ? number : null;
  const known = { court: 'STJ', class: sort, kind: 'theme', panel: '', number, theme } as const;
  return decisionWith({
    ...known,
    source: 'tema',
    reference: number || null,
    situation: situationIn(row('situacao')),
    binding: bindingOf(known),
    areas: areasNamed(row('Assuntos')),
    panel: entryOf(panels, panel) ?? asPanel(panel),
    judgedOn: dayIn(row('dataJulgamento')),
    publishedOn: dayIn(row('dataPublicacaoAcordao')),
    summary: row('questaoSubmetidaAJulgamento'),
    thesis: row('teseFirmada'),
    details: [
      ...details.flatMap((each) => detailOf(row, ...each)),
      ...asDetail('repercussion', repercussion),
    ],
  });
};

const panels: Readonly<Record<string, string>> = {
  CE: 'Corte Especial',
  S1: 'Primeira Seção',
  S2: 'Segunda Seção',
  S3: 'Terceira Seção',
};

const details: readonly (readonly [DetailKind, readonly string[]])[] = [
  ['status', ['situacao']],
  ['subjects', ['Assuntos']],
  ['supplement', ['informacoesComplementares', 'delimitacaoJulgado', 'entendimentoAnterior']],
  ['statutes', ['referenciaLegislativa', 'referenciaSumular', 'sumulaOriginada']],
  ['notes', ['anotacoesNUGEPNAC']],
];

const detailOf = (row: Row, kind: DetailKind, names: readonly string[]): Detail[] =>
  asDetail(kind, [...new Set(names.map((name) => row(name)))]);

const asDetail = (kind: DetailKind, texts: readonly string[]): Detail[] => {
  const text = texts.filter(Boolean).join('\n\n');
  return text ? [{ kind, text }] : [];
};

const repercussionOf = (row: Row): string => {
  const number = row('numeroRepercussaoGeralSTF');
  const description = row('descricaoRepercussaoGeral');
  return [number && `Tema ${number}/STF`, description].filter(Boolean).join(': ');
};
