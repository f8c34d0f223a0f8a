import type { Kind } from './kinds.ts';
import { Masker, type MaskerOptions } from './masker.ts';
import { identifierIn } from './outgoing-check.ts';
import { namesIn } from './people.ts';
import { requestTexts } from './request-texts.ts';

/** The JSON body of a request, and what is known of the session by now. */
export interface MaskingAsk extends MaskerOptions {
  body: string;
}

export interface MaskedRequest {
  /** The body with stand-ins in its texts. */
  body: string;
  /** Keys of stand-ins that are new. */
  added: readonly string[];
  /** Names that the texts have, the earlier ones included. */
  found: readonly string[];
  /** What is put back in the place of each stand-in, the earlier ones included. */
  written: ReadonlyMap<string, string>;
  /** An identifier with right check digits that is still there; such a body must not leave. */
  left: Kind | undefined;
}

/** Masks the texts of a request. Takes time in proportion to its length. Throws `SyntaxError` for a body that is no JSON. */
export const maskRequest = ({ body, ...known }: MaskingAsk): MaskedRequest => {
  const masker = new Masker(known);
  const request: Record<string, unknown> = JSON.parse(body);
  const texts = requestTexts(request);
  masker.learn(texts.flatMap(({ text }) => namesIn(text)));
  for (const { text, isModels, replace } of texts) replace(masker.mask(text, isModels));
  const masked = JSON.stringify(request);
  const { added, found, written } = masker;
  const passedOver = new Set((known.publicNumbers ?? []).map((number) => number.replace(/\D/g, '')));
  return { body: masked, added, found, written, left: identifierIn(masked, passedOver) };
};
