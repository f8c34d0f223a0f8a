import { type BlockContent, type BlockType, blockDefinitions } from '#/blocks/definitions.ts';
import { probabilities, severities, situations } from '#/lib/domain/briefing/words.ts';
import type { JsonObject } from '#/lib/domain/json.ts';
import { type Fields, fieldsOf, firstText, listOf } from '../values.ts';

type Convert<T extends BlockType> = (content: Fields, newId: () => string) => BlockContent<T>;

const among = <T extends string>(words: readonly T[], value: unknown): T | undefined =>
  words.find((word) => word === value);

const day = (value: unknown): string | null => /^\d{4}-\d\d-\d\d/.exec(firstText(value))?.[0] ?? null;

const line = (...values: unknown[]): string =>
  firstText(...values)
    .slice(0, 1_000)
    .toWellFormed();

/** What the blocks of an older Juca say in Portuguese or English field names, in the contents of today. */
const conversions: { [T in BlockType]?: Convert<T> } = {
  message: (content) => ({ text: firstText(content.text, content.content, content.message) }),
  diagnosis: (content) => ({
    situation: firstText(content.situation, content.situacao, content.summary),
    area: line(content.area),
    theme: line(content.theme, content.tema),
    thesis: firstText(content.thesis, content.tese),
    because: { area: [], theme: [] },
    context: [],
    sources: [],
  }),
  action_prompt: (content) => ({
    chosen: among(situations, firstText(content.chosen, content.selected, content.situation)) ?? null,
  }),
  precedent_picker: (content) => ({ query: line(content.query), sources: [] }),
  precedent: (content) => ({
    libraryId: null,
    provenance: {
      source: 'manual',
      court: line(content.court, content.tribunal),
      number: line(content.number, content.numero, content.processo, content.processoId),
      rapporteur: line(content.rapporteur, content.ministro, content.relator),
      judgedOn: day(content.judgedOn ?? content.dataJulgamento ?? content.data),
      publishedOn: day(content.publishedOn ?? content.dataPublicacao),
      importedAt: null,
    },
    summary: firstText(content.summary, content.ementa, content.resumo),
    thesis: firstText(content.thesis, content.tese),
    evaluation: among(['useful', 'not_useful'] as const, content.evaluation) ?? null,
    stance: null,
    note: firstText(content.note, content.nota),
  }),
  risk_balance: (content, newId) => ({
    items: [
      ...listOf(content.risks ?? content.riscos).map((item) => itemOf('risk', fieldsOf(item), newId)),
      ...listOf(content.opportunities ?? content.oportunidades).map((item) =>
        itemOf('opportunity', fieldsOf(item), newId),
      ),
    ],
  }),
};

const itemOf = (kind: 'risk' | 'opportunity', item: Fields, newId: () => string) => ({
  id: newId(),
  kind,
  label: line(item.label, item.title, item.titulo, item.description, item.descricao),
  severity: among(severities, item.severity ?? item.severidade) ?? ('media' as const),
  probability: among(probabilities, item.probability ?? item.probabilidade) ?? ('possivel' as const),
  resolved: item.resolved === true,
  resolution: '',
  sources: [],
});

/** Fields of which one at least must be there for a conversion to keep what the block says. */
const telling: { [T in BlockType]?: readonly string[] } = {
  message: ['text', 'content', 'message'],
  diagnosis: ['situation', 'situacao', 'area', 'theme', 'tema', 'thesis', 'tese'],
  action_prompt: ['chosen', 'selected', 'situation'],
  precedent_picker: ['query'],
  precedent: ['ementa', 'summary', 'tese', 'thesis', 'processo', 'processoId', 'numero', 'number'],
  risk_balance: ['risks', 'riscos', 'opportunities', 'oportunidades'],
};

/** The content of a block in today's form, or undefined where it has another one. */
export const convertedContent = (
  type: BlockType,
  content: Fields,
  newId: () => string,
): JsonObject | undefined => {
  const { content: schema } = blockDefinitions[type];
  if (schema.safeParse(content).success) return content as JsonObject;
  if (!telling[type]?.some((name) => name in content)) return undefined;
  const converted = (conversions[type] as Convert<BlockType> | undefined)?.(content, newId);
  return schema.safeParse(converted).success ? (converted as JsonObject) : undefined;
};
