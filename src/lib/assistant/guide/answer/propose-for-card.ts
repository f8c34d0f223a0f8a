import { contentAs } from '#/lib/domain/block-content.ts';
import type { Proposal, ProposalCard } from '#/lib/domain/briefing/proposal.ts';
import { deliveryOf } from '#/lib/domain/briefing/words.ts';
import type { AnswerRequest } from '../../answerer.ts';
import { guide } from '../index.ts';
import { proposeTheme } from '../propose.ts';

/** What the rules propose for a card; undefined where they have nothing for it. */
export const proposeForCard = async (
  card: ProposalCard,
  { question, blocks, state }: AnswerRequest,
): Promise<Proposal | undefined> => {
  const working = (type: 'diagnosis') =>
    contentAs(
      type,
      blocks.find((block) => block.type === type),
    );
  switch (card) {
    case 'diagnosis': {
      const { area, theme } = proposeTheme(contentAs('diagnosis', question)?.situation ?? '');
      const parts = { situation: '', area: area.name, theme: theme.name, thesis: '' };
      return area.name === '' ? undefined : { card, parts };
    }
    case 'precedent_picker': {
      const diagnosis = working('diagnosis');
      const words = diagnosis ? await guide.wordsFor(diagnosis) : '';
      return words === '' ? undefined : { card, parts: { terms: [words] } };
    }
    case 'risk_balance': {
      const { proposed } = await guide.weigh(blocks);
      const items = proposed.map(({ id: _, resolved: __, resolution: ___, by: ____, ...item }) => item);
      return items.length === 0 ? undefined : { card, parts: { items } };
    }
    case 'delivery': {
      if (!state?.situation) return undefined;
      const { sections } = await guide.compose(deliveryOf[state.situation], blocks, 'courts');
      const proposed = sections
        .filter(({ heading, statements }) => heading !== '' && statements.length > 0)
        .slice(0, 20)
        .map(({ heading, statements }) => ({
          heading,
          statements: statements.slice(0, 30).map(({ text, sources }) => ({ text, sources })),
        }));
      return proposed.length === 0 ? undefined : { card, parts: { sections: proposed } };
    }
  }
};
