import type { DecisionSituation } from '#/lib/domain/library/facts.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** What courts write of whether a precedent holds; the first that fits counts. */
const signs: readonly (readonly [DecisionSituation, RegExp])[] = [
  ['cancelled', /cancelad/],
  ['superseded', /superad|\brevogad/],
  // A thesis whose revision is only proposed still holds.
  ['decided', /possivel revisao|proposta de revisao/],
  ['revised', /revisad|nova redacao|redacao alterada|alterada em|tese alterada|revisao de tese/],
  ['modulated', /modula/],
  [
    'undecided',
    /afetad|pendente de julgamento|em julgamento|aguarda|sem processo vinculado|sobrestad|merito pendente|nao julgad|controversia pendente|vinculada a tema/,
  ],
  ['decided', /transit|julgad|acordao publicado|merito|vigente|reafirma|tese firmada|em vigor|mantid/],
];

/** The situation that a text names; null where it names none. */
export const situationIn = (text: string): DecisionSituation | null => {
  const folded = fold(text.slice(0, 2_000));
  return signs.find(([, form]) => form.test(folded))?.[0] ?? null;
};
