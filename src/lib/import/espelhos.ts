import type { Detail, DetailKind, NewDecision } from '#/lib/domain/library/decision.ts';
import { dotted } from './case-number.ts';
import { checked } from './checked.ts';
import { dayIn } from './days.ts';
import { longestItem, type ReadItem, refused } from './item.ts';
import { type FoundText, JsonObjects } from './json-objects.ts';
import { pythonList } from './python-list.ts';

/** The decisions of a file of the STJ's "espelhos de acórdãos" (dadosabertos.web.stj.jus.br), one by one. */
export async function* espelhos(pieces: AsyncIterable<string>): AsyncGenerator<ReadItem> {
  const objects = new JsonObjects(longestItem);
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
  return {
    source: 'espelho',
    court: 'STJ',
    number: number && [sort, dotted(number)].filter(Boolean).join(' '),
    reference: textOf(espelho.id) || fallbackReference(espelho),
    class: sort,
    rapporteur: textOf(espelho.ministroRelator),
    panel: textOf(espelho.nomeOrgaoJulgador),
    judgedOn,
    publishedOn: dayIn(textOf(espelho.dataPublicacao)),
    theme: /^\d+$/.test(theme) ? `Tema ${theme}` : theme || null,
    summary: textOf(espelho.ementa),
    thesis: textOf(espelho.teseJuridica),
    details: details.flatMap(([kind, key]): Detail[] => {
      const text = textOf(espelho[key]);
      return text ? [{ kind, text }] : [];
    }),
  };
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
