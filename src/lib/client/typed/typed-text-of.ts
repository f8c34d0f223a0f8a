import { openDevice } from '../device/browser-device.ts';
import { typedForm } from './typed-entry.ts';
import { adoptLegacy } from './typed-legacy.ts';
import { TypedText } from './typed-text.ts';

const opened = new Map<string, TypedText>();

/** This page's one keeper of what the owner typed, being loaded. On the server an empty one. */
export const typedTextOf = (ownerId: string): TypedText => {
  const known = opened.get(ownerId);
  if (known) return known;
  const adopt = () => adoptLegacy(typed, localStorageOrNull(), ownerId);
  const typed = new TypedText(openDevice('typed', ownerId, typedForm, adopt));
  if (typeof window !== 'undefined') opened.set(ownerId, typed);
  return typed;
};

const localStorageOrNull = (): Storage | null => {
  try {
    return localStorage;
  } catch {
    return null;
  }
};
