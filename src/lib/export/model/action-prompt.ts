import { plain } from '../document.ts';
import type { BlockModel } from './context.ts';

export const actionPrompt: BlockModel<'action_prompt'> = ({ chosen }, { t }) => [
  { kind: 'paragraph', runs: plain(chosen ? t(`situations.${chosen}`) : t('undecided')) },
];
