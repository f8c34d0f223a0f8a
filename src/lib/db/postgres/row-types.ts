import { type CustomTypesConfig, types } from 'pg';

const timestamptz = 1184;
const json = 114;

/** The store's connections speak UTC, where this is a matter of a few characters; a page of sessions has a hundred. */
const isoTime = (text: string): string => {
  if (!text.endsWith('+00')) return new Date(text).toISOString();
  const [time = '', fraction = ''] = text.slice(11, -3).split('.');
  return `${text.slice(0, 10)}T${time}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
};

/** Times as ISO 8601 in UTC and JSON as its text, so that rows look the same on every engine. */
export const rowTypes: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === timestamptz) return isoTime;
    if (oid === json) return (text: string) => text;
    return types.getTypeParser(oid, format);
  },
};
