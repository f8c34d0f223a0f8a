import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { alteredParts, deliveryBody } from '#/blocks/delivery/paper.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import { refused } from '#/lib/domain/briefing/changes.ts';
import { numberSources } from '#/lib/domain/briefing/number-sources.ts';
import { isIntact } from '#/lib/domain/document-hash.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import type { Composer, Material } from './composer.ts';
import { type NumberedSource, sourceParts } from './sources.ts';

/** The document itself, with its sources and, once it is frozen, the hash by which it can be told from any other. */
export const composeDelivery: Composer = (material, session) => {
  const block = material.blocks.find(({ id }) => id === material.state.blocks.delivery);
  const content = contentAs('delivery', block);
  if (!content) throw refused('no_delivery');
  const sources = orderedSources(content, material.blocks);
  const numbers = new Map(sources.map(({ block: { id }, number }) => [id, number]));
  const context = { ...session, numberOf: (id: string) => numbers.get(id) };
  const mode = context.t(`modes.${content.mode}`);
  return {
    title: content.title,
    // Most titles begin with what the document is; saying it twice helps nobody.
    subtitle: content.title.startsWith(mode) ? '' : mode,
    about: aboutDelivery(content, material, context),
    parts: [
      ...alteredParts(content, context),
      ...deliveryBody(content, context, 1),
      ...sourceParts(sources, context),
      ...integrity(content, context),
    ],
  };
};

/** The blocks that are there, numbered as on the screen: in the order in which statements name them. */
const orderedSources = (content: DeliveryContent, blocks: readonly Block[]): NumberedSource[] => {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return [...numberSources(content).keys()]
    .flatMap((id) => byId.get(id) ?? [])
    .map((block, index) => ({ number: index + 1, block }));
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

const integrity = (content: DeliveryContent, { t }: ModelContext): Part[] =>
  content.hash === null || !isIntact(content)
    ? []
    : [
        { kind: 'heading', level: 1, runs: plain(t('delivery.integrity')) },
        { kind: 'note', runs: plain(t('delivery.integrityAbout')) },
        { kind: 'code', text: content.hash },
      ];
