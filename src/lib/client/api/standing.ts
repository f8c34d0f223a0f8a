import { buildMeta, ownerHeader } from '#/lib/domain/page-headers.ts';
import { ApiError, type ApiErrorCode } from './api-error.ts';

/** Whose page this is; null on a page for everyone. */
let ownerId: string | null = null;

/** What the server's answers say of the page itself. Each stays true until the page is loaded anew. */
export interface Standing {
  /** Nobody is signed in any more. */
  signedOut: boolean;
  /** Another account is signed in in this browser. */
  otherAccount: boolean;
  /** The account of this page was deleted. */
  deleted: boolean;
  /** The server runs another build than the one that made the page. */
  olderBuild: boolean;
}

const none: Standing = { signedOut: false, otherAccount: false, deleted: false, olderBuild: false };

let standing = none;
const listeners = new Set<() => void>();

/** Says whose page this is, before it asks for anything. */
export const describePage = (owner: string): void => {
  ownerId = owner;
};

/** The header that names the owner whom every request of this page is meant for. */
export const ownerHeaders = (): Record<string, string> =>
  ownerId === null ? {} : { [ownerHeader]: ownerId };

/** The build that made the page; null where the page does not say. */
const pageBuild = (): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${buildMeta}"]`)?.content || null;

/** For `useSyncExternalStore`. */
export const currentStanding = (): Standing => standing;
export const initialStanding = (): Standing => none;

/** Calls the listener when the standing changes, until the returned function is called. */
export const onStanding = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Throws `ApiError` where another account is signed in: this page sends nothing any more. */
export const demandOwnAccount = (): void => {
  if (standing.otherAccount) throw new ApiError(0, 'other_account', 'Another account is signed in.');
};

/** Takes in the build that an answer names. */
export const noteBuild = (build: string | null): void => {
  if (build === null) return;
  const own = pageBuild();
  if (own !== null && build !== own) note({ olderBuild: true });
};

/** Takes in that the account of this page was deleted. */
export const noteDeleted = (): void => note({ deleted: true });

/** Takes in the code of a refusal. */
export const noteRefusal = (code: ApiErrorCode): void => {
  if (code === 'unauthenticated') note({ signedOut: true });
  if (code === 'other_account') note({ otherAccount: true });
};

const note = (change: Partial<Standing>): void => {
  const next = { ...standing, ...change };
  if (Object.entries(next).every(([key, value]) => standing[key as keyof Standing] === value)) return;
  standing = next;
  for (const listener of listeners) listener();
};
