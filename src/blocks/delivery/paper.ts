import { isIntact } from '#/lib/domain/document-hash.ts';
import { type Fact, type Part, plain } from '#/lib/export/document.ts';
import type { BlockModel, ModelContext } from '#/lib/export/model/context.ts';
import { sectionParts, statementParts } from '#/lib/export/model/statements.ts';
import type { DeliveryContent } from './definition.ts';

type Level = Extract<Part, { kind: 'heading' }>['level'];

/** The document as it stands in a session: what it is, and its text. */
export const delivery: BlockModel<'delivery'> = (content, context) => [
  { kind: 'facts', facts: deliveryFacts(content, context) },
  ...alteredParts(content, context),
  ...deliveryBody(content, context, 3),
];

/** What is said of a finalized document whose hash is not that of its text; nothing of any other. */
export const alteredParts = (content: DeliveryContent, { t }: ModelContext): Part[] =>
  isIntact(content) ? [] : [{ kind: 'paragraph', runs: [{ text: t('delivery.altered'), bold: true }] }];

/** The text of the document: sections under headings of a level, then the paths to choose from. */
export const deliveryBody = (content: DeliveryContent, context: ModelContext, level: Level): Part[] => [
  ...frontParts(content),
  ...content.sections.flatMap((section): Part[] => [
    { kind: 'heading', level: section.isPart ? lower(level) : level, runs: plain(section.heading) },
    ...sectionParts(section, context),
  ]),
  ...pathParts(content, context, level),
];

const lower = (level: Level): Level => (level === 1 ? 2 : 3);

const frontParts = ({ front = [] }: DeliveryContent): Part[] =>
  front.length === 0
    ? []
    : [{ kind: 'facts', facts: front.map(({ term, text }) => ({ term, runs: plain(text) })) }];

/** Which edition it is, where the case stands, and whether and how it was frozen. */
const deliveryFacts = (content: DeliveryContent, { t, moment }: ModelContext): Fact[] => {
  const facts: Fact[] = [
    { term: t('delivery.mode'), runs: plain(t(`modes.${content.mode}`)) },
    { term: t('delivery.edition'), runs: plain(String(content.edition)) },
  ];
  if (content.stage) facts.push({ term: t('delivery.stage'), runs: plain(t(`stages.${content.stage}`)) });
  if (content.frozenAt) facts.push({ term: t('delivery.frozenAt'), runs: plain(moment(content.frozenAt)) });
  if (content.hash) facts.push({ term: 'SHA-256', runs: [{ text: content.hash, code: true }] });
  return facts;
};

const pathParts = ({ paths, chosenPath }: DeliveryContent, context: ModelContext, level: Level): Part[] => {
  const { t } = context;
  if (paths.length === 0) return [];
  return [
    { kind: 'heading', level, runs: plain(t('delivery.paths')) },
    ...paths.flatMap(({ id, title, steps }, index): Part[] => [
      {
        kind: 'heading',
        level: lower(level),
        runs: plain(
          t(id === chosenPath ? 'delivery.chosenPath' : 'delivery.path', { number: index + 1, title }),
        ),
      },
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: steps.map((step) => statementParts(step, context)),
      },
    ]),
  ];
};
