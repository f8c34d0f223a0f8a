import type { Discretion } from '#/lib/domain/discretion.ts';

/** What a model has to know of masking. It is sent, and so in the language of the instructions. */
const maskingRemark =
  'Dados que identificam pessoas foram trocados por marcas entre colchetes, como [Pessoa 1], [CPF 1] ou [Processo 1]. ' +
  'A mesma marca é sempre o mesmo dado. Repita cada marca exatamente como está, com os colchetes, e não a traduza, não a ' +
  'decline e não a complete. Nunca invente uma marca nem os dados que ela substitui.';

/** What a model has to know of a session whose texts leave so. */
export const remarkOf = (discretion: Discretion['discretion']): string =>
  discretion === 'clear' ? '' : maskingRemark;
