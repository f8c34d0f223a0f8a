import { heaviestFirst, weightOf } from '#/lib/domain/briefing/weights.ts';
import { type Part, plain, type Run } from '#/lib/export/document.ts';
import { type BlockModel, type ModelContext, sourceRuns } from '#/lib/export/model/context.ts';
import { proposedRuns } from '#/lib/export/model/statements.ts';
import type { RiskItem } from './definition.ts';

/** Risks, then opportunities, a table each in the order of the screen with the weight that each item has. */
export const riskBalance: BlockModel<'risk_balance'> = ({ items }, context) => {
  if (items.length === 0) return [{ kind: 'note', runs: plain(context.t('balance.none')) }];
  return (['risk', 'opportunity'] as const).flatMap((kind) => {
    const side = heaviestFirst(items.filter((item) => item.kind === kind));
    return side.length === 0 ? [] : sideParts(kind, side, context);
  });
};

const sideParts = (kind: RiskItem['kind'], items: RiskItem[], context: ModelContext): Part[] => {
  const { t } = context;
  return [
    { kind: 'heading', level: 3, runs: plain(t(`balance.kinds.${kind}`)) },
    {
      kind: 'table',
      columns: [
        { heading: plain(t('balance.item')), align: 'left', weight: 9 },
        { heading: plain(t('balance.severity')), align: 'left', weight: 3 },
        { heading: plain(t('balance.probability')), align: 'left', weight: 4 },
        { heading: plain(t('balance.weight')), align: 'right', weight: 2 },
      ],
      rows: items.map((item) => [
        labelRuns(item, context),
        plain(t(`severities.${item.severity}`)),
        plain(t(`probabilities.${item.probability}`)),
        plain(item.resolved ? '0' : String(weightOf(item))),
      ]),
    },
  ];
};

const labelRuns = (item: RiskItem, context: ModelContext): Run[] => {
  const { t } = context;
  const resolved = item.resolution
    ? t('balance.resolvedBy', { how: item.resolution })
    : t('balance.resolved');
  return [
    { text: item.label, ...(item.resolved && { strike: true }) },
    ...sourceRuns(item.sources, context),
    ...proposedRuns(item, context),
    ...(item.resolved ? [{ text: `\n${resolved}`, italic: true }] : []),
  ];
};
