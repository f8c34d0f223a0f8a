/** A database as the command line names it: `sqlite:./data/juca.db` or `postgres://user@host:5432/name`. */
export type Address = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

/** The database that the text names; undefined for text that names none. */
export const parseAddress = (text: string): Address | undefined => {
  const path = /^sqlite:(?:\/\/)?(?<path>.+)$/s.exec(text)?.groups?.path;
  if (path !== undefined) return { kind: 'sqlite', path };
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: 'postgres', url: text };
  return undefined;
};

/** The address as it may be shown and kept: without a password. */
export const nameOf = (address: Address): string => {
  if (address.kind === 'sqlite') return `sqlite:${address.path}`;
  const url = new URL(address.url);
  url.password = '';
  url.searchParams.delete('password');
  return decodeURIComponent(url.href);
};
