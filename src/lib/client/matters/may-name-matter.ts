import { caseNumberIn } from '#/lib/domain/law/case-number.ts';

/** Two words in capitals side by side, as names of people and companies are written, or the digits of a CPF or CNPJ. */
const telling = /\p{Lu}\p{L}{1,40} (?:d[aeo]s? |& )?\p{Lu}\p{L}|\d{3}\.?\d{3}[./]?\d{3}/u;

/** Whether a text is worth asking the server which matters it names: most messages name none and cost no request. */
export const mayNameMatter = (text: string): boolean =>
  telling.test(text) || caseNumberIn(text) !== undefined;
