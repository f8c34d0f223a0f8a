import { plain } from '#/lib/export/document.ts';
import { type BlockModel, sourceRuns } from '#/lib/export/model/context.ts';

export const exitCard: BlockModel<'exit_card'> = ({ delivery, taken }, context) => {
  const { t } = context;
  return [
    {
      kind: 'paragraph',
      runs: [...plain(taken ? t(`exits.${taken}`) : t('undecided')), ...sourceRuns([delivery], context)],
    },
  ];
};
