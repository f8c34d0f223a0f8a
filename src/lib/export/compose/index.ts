import type { Locale } from '#/i18n/locales.ts';
import { outdatedAnswers } from '#/lib/domain/outdated-answers.ts';
import type { ExportedReferences } from '../checked-references.ts';
import type { ExportDocument } from '../document.ts';
import { createContext } from '../model/context.ts';
import { composeBriefing } from './briefing.ts';
import type { Composer, Material } from './composer.ts';
import { composeDelivery, deliveryIn } from './delivery.ts';
import { referenceParts } from './references.ts';
import { composeSession } from './session.ts';

/** What of a session is exported: its working blocks, the delivered document, or everything in it. */
export const exportParts = ['briefing', 'delivery', 'session'] as const;
export type ExportPart = (typeof exportParts)[number];

export interface Wording {
  locale: Locale;
  /** IANA name of the zone in which times are written. */
  timeZone: string;
  /** ISO 8601: when the export was asked for. */
  now: string;
}

export type { Material };

const composers: Record<ExportPart, Composer> = {
  briefing: composeBriefing,
  delivery: composeDelivery,
  session: composeSession,
};

/**
 * The document that a part of a session makes, with the table of its references where there is a report of them. Throws
 * `conflict` for a delivery that there is not.
 */
export const compose = (
  material: Material,
  part: ExportPart,
  wording: Wording,
  report?: ExportedReferences,
): ExportDocument => {
  const numbers = new Map(material.blocks.map(({ id, position }) => [id, position]));
  const outdated = outdatedAnswers(material.blocks);
  const locale = part === 'delivery' && isSigned(material) ? documentLocale : wording.locale;
  const context = createContext({ ...wording, locale, outdated, numberOf: (id) => numbers.get(id) });
  const { about, parts, ...composed } = composers[part](material, context);
  const exported = context.t('exportedAt', { date: context.moment(wording.now) });
  return {
    locale,
    createdAt: wording.now,
    sheet: 'record',
    author: '',
    letterhead: [],
    ...composed,
    parts: report ? [...parts, ...referenceParts(report, context, locale)] : parts,
    about: composed.sheet === 'document' ? about : [...about, exported],
  };
};

/** What is exported where nobody says: the document where there is one, else the session. */
export const usualPart = (material: Material): ExportPart => (deliveryIn(material) ? 'delivery' : 'session');

/** The guide composes documents in Portuguese, and so is all that stands around their text. */
const documentLocale = 'pt-BR';

const isSigned = (material: Material): boolean => deliveryIn(material)?.signature != null;
