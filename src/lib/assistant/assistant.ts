import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import type { ProgressContent } from '#/blocks/progress/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { SummaryContent } from '#/blocks/summary/definition.ts';
import type { Author } from '#/lib/domain/author.ts';
import type { CitationForm } from '#/lib/domain/citation-forms.ts';
import type { Block } from '#/lib/domain/session.ts';

/** A text of the lawyer's, and the block it stands in. */
export interface Source {
  id: string;
  text: string;
  /** The day on which it was written, ISO; relative days in it are counted from that day. */
  day: string;
}

export interface Reading {
  diagnosis: DiagnosisContent;
  progress: ProgressContent;
}

export interface Weighing {
  proposed: RiskItem[];
  summary: SummaryContent;
}

export type Draft = Pick<DeliveryContent, 'mode' | 'title' | 'front' | 'sections' | 'paths'>;

/** Whatever helps the lawyer: the built-in guide, or a model. It proposes; the briefing decides what becomes of it. */
export interface Assistant {
  /** What it proposes is said to be by. */
  author: Author;
  /** Reads the question in the lawyer's own words, which come window by window in the order of the session. */
  read(windows: AsyncIterable<readonly Source[]>): Promise<Reading>;
  /** Words to look precedents up by, from the question as it is understood by now; at most 1,000 characters. */
  wordsFor(diagnosis: DiagnosisContent): Promise<string>;
  /** Proposes what to put on the scales, from the blocks of the briefing. */
  weigh(blocks: readonly Block[]): Promise<Weighing>;
  /** Composes the document from the blocks of the briefing, each statement with its sources. */
  compose(mode: DeliveryContent['mode'], blocks: readonly Block[], citations: CitationForm): Promise<Draft>;
}
