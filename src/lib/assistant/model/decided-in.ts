import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { riskBalance } from '#/blocks/risk-balance/definition.ts';
import type { Evaluation, Stance } from '#/lib/domain/briefing/words.ts';
import { entryOf } from '#/lib/domain/entry-of.ts';
import type { Block } from '#/lib/domain/session.ts';

const evaluations: Record<Evaluation, string> = { useful: 'útil', not_useful: 'descartado' };
const stances: Record<Stance, string> = { favorable: 'favorável', unfavorable: 'contrário' };

/** What the lawyer has decided on a card, one text for each decision, as the card has it; nothing for other blocks. */
export const decidedIn = ({ type, content }: Block): string[] => {
  const read = entryOf(readers, type);
  return read ? read(content).filter((text) => text !== '' && text.length <= mostText) : [];
};

/** UTF-16 units of one decision; a longer one is not shortened, since half of it may say another thing. */
const mostText = 200;

const readers: Readonly<Record<string, (content: unknown) => string[]>> = {
  diagnosis: (content) => {
    const { data } = DiagnosisContent.safeParse(content);
    return data ? [named('tema', data.theme), named('tese', data.thesis)] : [];
  },
  precedent: (content) => {
    const { data } = PrecedentContent.safeParse(content);
    if (!data?.evaluation) return [];
    const stance = data.stance ? `, ${stances[data.stance]}` : '';
    return [`precedente ${data.provenance.number} ${evaluations[data.evaluation]}${stance}`];
  },
  risk_balance: (content) => {
    const { data } = riskBalance.content.safeParse(content);
    return (data?.items ?? [])
      .filter(({ resolved }) => resolved)
      .map(({ label }) => named('risco resolvido', label));
  },
  delivery: (content) => {
    const { data } = DeliveryContent.safeParse(content);
    if (!data) return [];
    const path = data.paths.find(({ id }) => id === data.chosenPath);
    return [
      data.frozenAt === null ? '' : named('documento concluído', data.title),
      named('caminho escolhido', path?.title ?? ''),
    ];
  },
};

const named = (word: string, text: string): string => (text.trim() === '' ? '' : `${word}: ${text}`);
