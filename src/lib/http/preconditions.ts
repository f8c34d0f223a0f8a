import { JucaError } from '#/lib/domain/errors.ts';

/** The entity tag of a session at a version. */
export const etagOf = (version: number): string => `"${version}"`;

const tag = /^(?:W\/)?"(\d{1,15})"$/;

/**
 * The version that an If-Match header demands; undefined where it is absent or `*`. A weak tag counts, because
 * proxies that compress weaken tags and a version names its state exactly. Throws `invalid` for any other form.
 */
export const demandedVersion = (ifMatch: string | undefined): number | undefined => {
  if (ifMatch === undefined || ifMatch.trim() === '*') return undefined;
  const version = tag.exec(ifMatch.trim())?.[1];
  if (version === undefined) {
    throw new JucaError('invalid', 'If-Match takes one entity tag as it was given in ETag.', {
      field: 'If-Match',
    });
  }
  return Number(version);
};

/** The version that an If-Match header demands, where the request makes no sense without one. Throws `invalid`. */
export const requiredVersion = (ifMatch: string | undefined): number => {
  const version = demandedVersion(ifMatch);
  if (version !== undefined) return version;
  throw new JucaError('invalid', 'If-Match must name the version that the change is based on.', {
    field: 'If-Match',
  });
};

/** True where the version is among those an If-None-Match header names (RFC 9110, 13.1.2). */
export const isAlreadyHeld = (ifNoneMatch: string | undefined, version: number): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((each) => tag.exec(each.trim())?.[1] === String(version));
};
