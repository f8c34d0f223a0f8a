const year = 31_536_000;

/** Keeps a preference on this device for a year, where the server reads it at the next page; null forgets it. */
export const keepPreference = (name: string, value: string | null): void => {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  const age = value === null ? 0 : year;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox and over plain http.
  document.cookie = `${name}=${value ?? ''}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
};
