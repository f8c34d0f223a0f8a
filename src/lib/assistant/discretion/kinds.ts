/**
 * What is masked, each with the word of its stand-in. A stand-in is that word and a number in square brackets, such as
 * `[CPF 1]`: no real value looks like it, and models take it for a field of a form and repeat it letter by letter.
 */
export const kindLabels = {
  processo: 'Processo',
  cnpj: 'CNPJ',
  cpf: 'CPF',
  titulo: 'Título de eleitor',
  pis: 'PIS',
  sus: 'Cartão SUS',
  cnh: 'CNH',
  cartao: 'Cartão',
  rg: 'RG',
  oab: 'OAB',
  email: 'E-mail',
  telefone: 'Telefone',
  cep: 'CEP',
  endereco: 'Endereço',
  conta: 'Conta',
  documento: 'Documento',
  passaporte: 'Passaporte',
  placa: 'Placa',
  codigo: 'Código',
  pessoa: 'Pessoa',
  empresa: 'Empresa',
  trecho: 'Trecho',
} as const;

export type Kind = keyof typeof kindLabels;

/** A place of a text that has to be masked. */
export interface Finding {
  kind: Kind;
  /** What tells two values apart, however they are written: digits, letters in lower case. */
  value: string;
  /** Places in UTF-16 units, the end exclusive. */
  start: number;
  end: number;
}
