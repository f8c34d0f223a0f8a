import { plain } from '../document.ts';
import { type BlockModel, sourceRuns } from './context.ts';

export const exitCard: BlockModel<'exit_card'> = ({ delivery, taken }, context) => {
  const { t } = context;
  return [
    {
      kind: 'paragraph',
      runs: [...plain(taken ? t(`exits.${taken}`) : t('undecided')), ...sourceRuns([delivery], context)],
    },
  ];
};
