import { isCnpj, isCpf } from '../check-digits.ts';

/** The number without its marks, letters as capitals: eleven digits of a CPF, fourteen characters of a CNPJ. */
export const taxpayerNumberOf = (written: string): string =>
  written.replace(/[^0-9A-Za-z]/g, '').toUpperCase();

/** True for a CPF or a CNPJ without marks whose check digits are right. */
export const isTaxpayerNumber = (number: string): boolean => isCpf(number) || isCnpj(number);

/** The first eight characters of a CNPJ, which all branches of a company share; undefined for a CPF. */
export const companyRootOf = (number: string): string | undefined =>
  number.length === 14 ? number.slice(0, 8) : undefined;

/** `123.456.789-09` or `12.345.678/0001-95`. */
export const writtenTaxpayerNumber = (number: string): string =>
  number.length === 11
    ? `${number.slice(0, 3)}.${number.slice(3, 6)}.${number.slice(6, 9)}-${number.slice(9)}`
    : `${number.slice(0, 2)}.${number.slice(2, 5)}.${number.slice(5, 8)}/${number.slice(8, 12)}-${number.slice(12)}`;
