import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';

/** The fields of a form by name, each a text that was given once. */
export type Fields = ReadonlyMap<string, string>;

/** The framework's own fields, which it leaves in the form when its client posts it. */
const frameworkField = '$ACTION_';

/**
 * Takes the argument of a Server Action as a form. An action is a public endpoint, and the framework makes of a short
 * request a value that repeats one part many times: nothing but a form is looked into, and of a form no more than
 * `limits.formFields` fields with `limits.body` characters. Throws `invalid` or `too_large`.
 */
export const fieldsOf = (form: unknown): Fields => {
  if (!(form instanceof FormData)) throw invalid('form', 'must be a form');
  const fields = new Map<string, string>();
  let characters = 0;
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw invalid(name, 'must be a text');
    if (fields.has(name)) throw invalid(name, 'is given twice');
    characters += name.length + value.length;
    if (fields.size === limits.formFields) throw tooLarge('formFields', 'fields');
    if (characters > limits.body) throw tooLarge('body', 'characters');
    if (!name.startsWith(frameworkField)) fields.set(name, withStoredBreaks(value));
  }
  return fields;
};

/** Browsers send each line break of a field as CR and LF (HTML, "constructing the entry list"); stored texts have LF. */
const withStoredBreaks = (value: string): string => value.replaceAll('\r\n', '\n');

const invalid = (name: string, message: string): JucaError => {
  const field = name.slice(0, 100);
  return new JucaError('invalid', `${field}: ${message}`, { field });
};

const tooLarge = (limit: 'formFields' | 'body', unit: string): JucaError =>
  new JucaError('too_large', `A form may have at most ${limits[limit]} ${unit}.`, {
    limit,
    max: limits[limit],
  });
