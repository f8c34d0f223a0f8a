import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import { blockName, blockParts } from '../model/index.ts';
import type { Composer } from './composer.ts';

/** Everything that was said and worked out, in its order. */
export const composeSession: Composer = ({ session, blocks }, context) => {
  const { t, moment } = context;
  return {
    title: session.title || t('untitled'),
    subtitle: t('parts.session'),
    about: [
      t('startedAt', { date: moment(session.createdAt) }),
      t('blockCount', { count: session.messageCount }),
    ],
    parts: blocks.flatMap((block) => placedBlock(block, context).map(raised)),
  };
};

/** Nothing stands above the blocks here, so their headings move up by one level. */
const raised = (part: Part): Part => {
  if (part.kind === 'byline') return { ...part, level: 1 };
  return part.kind === 'heading' && part.level > 1 ? { ...part, level: part.level === 2 ? 1 : 2 } : part;
};

/** A block under its own head: what it is or who speaks, its number, and when. */
export const placedBlock = (block: Block, context: ModelContext): Part[] => {
  const { t, moment } = context;
  const { position, type, role, timestamp } = block;
  const parts = blockParts(block, context);
  if (type === 'message') {
    const who = t('byline', { number: position, who: t(`roles.${role}`), date: moment(timestamp) });
    return [{ kind: 'byline', level: 2, runs: plain(who), block: position }, ...parts];
  }
  const line = t('cardLine', { number: position, date: moment(timestamp) });
  return [
    { kind: 'heading', level: 2, runs: plain(blockName(block, context)), block: position },
    { kind: 'note', runs: plain(line) },
    ...parts,
  ];
};
