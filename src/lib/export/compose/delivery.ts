import { chart } from '#/blocks/chart/paper.ts';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { alteredParts, deliveryBody } from '#/blocks/delivery/paper.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { refused } from '#/lib/domain/briefing/changes.ts';
import { numberNotes } from '#/lib/domain/briefing/number-sources.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import { colophonParts, integrityParts } from './colophon.ts';
import type { Composer, Material } from './composer.ts';
import { signatureParts } from './signature.ts';
import { type NumberedSource, noteParts, sourceParts } from './sources.ts';

/**
 * The document itself: letterhead, text, signature and notes as a reader expects them, and at the end, where the lawyer
 * wants it, what tells it from any other. A document of a version that knew no signature keeps the form it had.
 */
export const composeDelivery: Composer = (material, session) => {
  const content = deliveryIn(material);
  if (!content) throw refused('no_delivery');
  return content.signature ? signedDocument(content, material, session) : record(content, material, session);
};

/** The document of a session, where there is one. */
export const deliveryIn = ({ state, blocks }: Material): DeliveryContent | undefined =>
  contentAs(
    'delivery',
    blocks.find(({ id }) => id === state.blocks.delivery),
  );

const signedDocument: Compose = (content, material, session) => {
  const sources = orderedSources(content, material.blocks);
  const context = { ...session, numberOf: numbersOf(sources), raisesNumbers: true };
  const { letterhead = '', name = '', withColophon = true } = content.signature ?? {};
  return {
    sheet: 'document',
    author: name,
    letterhead: letterhead.split('\n').filter((line) => line.trim() !== ''),
    title: content.title,
    subtitle: '',
    about: material.state.outdated.includes(4) ? [context.t('outdated')] : [],
    parts: [
      ...alteredParts(content, context),
      ...deliveryBody(content, context, 1),
      ...signatureParts(content, context),
      ...noteParts(sources, context),
      ...(withColophon ? colophonParts(content, sources, context) : []),
    ],
  };
};

const record: Compose = (content, material, session) => {
  const sources = orderedSources(content, material.blocks);
  const context = { ...session, numberOf: numbersOf(sources) };
  const mode = context.t(`modes.${content.mode}`);
  return {
    title: content.title,
    // Most titles begin with what the document is; saying it twice helps nobody.
    subtitle: content.title.startsWith(mode) ? '' : mode,
    about: aboutDelivery(content, material, context),
    parts: [
      ...alteredParts(content, context),
      ...deliveryBody(content, context, 1),
      ...weighingParts(content, context),
      ...sourceParts(sources, context),
      ...integrityParts(content, context),
    ],
  };
};

type Compose = (content: DeliveryContent, material: Material, session: ModelContext) => ReturnType<Composer>;

/** The working of a percentage that the document says. */
const weighingParts = ({ favorability }: DeliveryContent, context: ModelContext): Part[] =>
  favorability === null || favorability.percent === null
    ? []
    : [
        { kind: 'heading', level: 1, runs: plain(context.t('delivery.weighing')) },
        ...chart(favorability, context, 'assistant'),
      ];

const numbersOf = (sources: readonly NumberedSource[]): ModelContext['numberOf'] => {
  const numbers = new Map(sources.map(({ block: { id }, number }) => [id, number]));
  return (id) => numbers.get(id);
};

/** The blocks that are there, with the numbers that they have on the screen. */
const orderedSources = (content: DeliveryContent, blocks: readonly Block[]): NumberedSource[] => {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return [...numberNotes(content, (id) => byId.get(id)?.type)].flatMap(([id, number]) => {
    const block = byId.get(id);
    return block ? [{ number, block }] : [];
  });
};

const aboutDelivery = (
  { edition, frozenAt, stage }: DeliveryContent,
  { state }: Material,
  { t, moment }: ModelContext,
): string[] => [
  frozenAt ? t('delivery.finalIn', { edition, date: moment(frozenAt) }) : t('delivery.draft', { edition }),
  ...(stage ? [t('delivery.stageIs', { stage: t(`stages.${stage}`) })] : []),
  ...(state.outdated.includes(4) ? [t('outdated')] : []),
];
