import { bindingOf } from '#/lib/domain/law/binding.ts';
import {
  type Detail,
  type DetailKind,
  decisionWith,
  type NewDecision,
} from '#/lib/domain/library/decision.ts';
import { checked } from './checked.ts';
import { publicationIn } from './citation/dates.ts';
import { asPanel } from './citation/panel.ts';
import { dayIn } from './days.ts';
import { areasOf } from './facts/areas.ts';
import { situationIn } from './facts/situation.ts';
import { longestItem, type ReadItem, refused } from './item.ts';
import { type FoundText, JsonObjects } from './json-objects.ts';
import { dotted } from './number-form.ts';
import { pythonList } from './python-list.ts';

/** The decisions of a file of the STJ's "espelhos de acórdãos" (dadosabertos.web.stj.jus.br), one by one. */
export async function* espelhos(pieces: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  const objects = new JsonObjects({ length: longestItem });
  let item = 0;
  for await (const piece of pieces) {
    for (const found of objects.take(piece)) {
      item += 1;
      yield readItem(found, item);
    }
  }
  for (const found of objects.end()) {
    item += 1;
    yield readItem(found, item);
  }
}

const readItem = (found: FoundText, at: number): ReadItem => {
  const place = { unit: 'item', at } as const;
  if (found.kind !== 'object')
    return refused(place, found.kind, found.kind === 'unexpected' ? found.text : '');
  try {
    return checked(place, decisionOf(JSON.parse(found.text)));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(place, 'not_json');
  }
};

type Espelho = Readonly<Record<string, unknown>>;

const decisionOf = (espelho: Espelho): NewDecision => {
  const number = textOf(espelho.numeroProcesso);
  const sort = textOf(espelho.siglaClasse) || textOf(espelho.descricaoClasse);
  const theme = textOf(espelho.tema);
  const judgedOn = dayIn(textOf(espelho.dataDecisao));
  const notes = textOf(espelho.notas);
  const summary = textOf(espelho.ementa);
  const known = {
    court: 'STJ',
    kind: /monocr[áa]tica/i.test(textOf(espelho.tipoDeDecisao)) ? ('single' as const) : ('ruling' as const),
    class: sort,
    number: number && [sort, dotted(number)].filter(Boolean).join(' '),
    panel: asPanel(textOf(espelho.nomeOrgaoJulgador)),
    theme: /^\d+$/.test(theme) ? `Tema ${theme}` : theme || null,
  };
  return decisionWith({
    ...known,
    source: 'espelho',
    reference: textOf(espelho.id) || fallbackReference(espelho),
    rapporteur: textOf(espelho.ministroRelator),
    judgedOn,
    ...publicationIn(textOf(espelho.dataPublicacao)),
    situation: situationIn(/tese (?:superada|revisada|modulada|cancelada)/i.exec(notes)?.[0] ?? ''),
    binding: bindingOf(known, notes),
    areas: areasOf('STJ', summary),
    summary,
    thesis: textOf(espelho.teseJuridica),
    details: details.flatMap(([kind, key]): Detail[] => {
      const text = textOf(espelho[key]);
      return text ? [{ kind, text }] : [];
    }),
  });
};

/** The register number names only the process, so the class and the day tell its decisions apart. */
const fallbackReference = (espelho: Espelho): string | null => {
  const register = textOf(espelho.numeroRegistro);
  return register ? [textOf(espelho.siglaClasse), register, textOf(espelho.dataDecisao)].join(' ') : null;
};

const details: readonly (readonly [DetailKind, string])[] = [
  ['ruling', 'decisao'],
  ['supplement', 'informacoesComplementares'],
  ['cited', 'jurisprudenciaCitada'],
  ['statutes', 'referenciasLegislativas'],
  ['notes', 'notas'],
  ['subjects', 'termosAuxiliares'],
];

/** Lists within lists that are read; what lies deeper counts as nothing. */
const deepestList = 4;

/** A field as text, whatever it was written as: a list, a list printed by Python, a number, `"None"` for nothing. */
const textOf = (value: unknown, depth = 0): string => {
  if (Array.isArray(value)) {
    if (depth === deepestList) return '';
    return value
      .map((each) => textOf(each, depth + 1))
      .filter(Boolean)
      .join('\n');
  }
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const text = value.trim();
  if (text === 'None' || text === 'null') return '';
  return text.startsWith('[') && text.endsWith(']') ? (pythonList(text)?.join('\n') ?? text) : text;
};
