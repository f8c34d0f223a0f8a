import { plain } from '#/lib/export/document.ts';
import type { BlockModel } from '#/lib/export/model/context.ts';

export const actionPrompt: BlockModel<'action_prompt'> = ({ chosen }, { t }) => [
  { kind: 'paragraph', runs: plain(chosen ? t(`situations.${chosen}`) : t('undecided')) },
];
