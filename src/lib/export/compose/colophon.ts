import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { isIntact } from '#/lib/domain/document-hash.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import type { NumberedSource } from './sources.ts';

/** What tells this document from any other: version, time, hash, and the blocks that its notes stand for. */
export const colophonParts = (
  content: DeliveryContent,
  sources: readonly NumberedSource[],
  context: ModelContext,
): Part[] => {
  const { t, moment } = context;
  const { edition, frozenAt } = content;
  const version = frozenAt
    ? t('delivery.finalIn', { edition, date: moment(frozenAt) })
    : t('delivery.draft', { edition });
  const blocks = sources.map(({ number, block }) => `${number}: ${block.position}`).join('; ');
  return [
    { kind: 'rule' },
    { kind: 'note', runs: plain(version) },
    ...(blocks ? [{ kind: 'note' as const, runs: plain(t('delivery.blocks', { blocks })) }] : []),
    ...integrityParts(content, context),
  ];
};

/** The hash of a frozen document whose text is the one that was frozen. */
export const integrityParts = (content: DeliveryContent, { t }: ModelContext): Part[] =>
  content.hash === null || !isIntact(content)
    ? []
    : [
        { kind: 'heading', level: 1, runs: plain(t('delivery.integrity')) },
        { kind: 'note', runs: plain(t('delivery.integrityAbout')) },
        { kind: 'code', text: content.hash },
      ];
