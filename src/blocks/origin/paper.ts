import { plain } from '#/lib/export/document.ts';
import type { BlockModel } from '#/lib/export/model/context.ts';

/** Says which session the blocks before it come from. */
export const origin: BlockModel<'origin'> = ({ title, position }, { t }) => [
  { kind: 'note', runs: plain(t('origin', { title, position })) },
];
