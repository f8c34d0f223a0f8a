import type { DeliveryMode } from '#/lib/domain/briefing/words.ts';
import type { CitationForm } from '#/lib/domain/citation-forms.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Draft } from '../../assistant.ts';
import { fitDraft } from '../bounds.ts';
import { type Material, materialOf } from '../material.ts';
import type { Composed } from './composed.ts';
import { composeEstrategia } from './estrategia.ts';
import { composeMapa } from './mapa.ts';
import { composeParecer } from './parecer.ts';
import { composeSintese } from './sintese.ts';

const composers: Record<DeliveryMode, (material: Material) => Composed> = {
  sintese: composeSintese,
  parecer: composeParecer,
  estrategia: composeEstrategia,
  mapa: composeMapa,
};

const names: Record<DeliveryMode, string> = {
  sintese: 'Síntese de precedentes',
  parecer: 'Parecer',
  estrategia: 'Estratégia',
  mapa: 'Mapa da jurisprudência',
};

/**
 * The document, in Portuguese whatever language the screen has: it is for Brazilian readers. It says what the points
 * that were let into documents say, and nothing else of the messages. Every statement of fact names its blocks, and
 * nothing passes what a document can hold.
 */
export const composeDelivery = (
  mode: DeliveryMode,
  blocks: readonly Block[],
  citations: CitationForm = 'courts',
): Draft => {
  const material = materialOf(blocks, citations);
  const theme = material.diagnosis?.content.theme.trim();
  const title = theme ? `${names[mode]}: ${theme}` : names[mode];
  return fitDraft({ mode, title, ...composers[mode](material) });
};
