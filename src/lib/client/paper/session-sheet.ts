import { api } from '../api/client.ts';
import { request } from '../api/request.ts';
import { ownerHeaders } from '../api/standing.ts';

/** The whole session as it is exported, loaded on the screen or not, as an element of this page. Throws `ApiError`. */
export const sessionSheet = async (id: string, timeZone: string): Promise<HTMLElement> => {
  const query = { format: 'html', part: 'session', timeZone } as const;
  // However long it is: a file has no deadline.
  const response = await api.sessions[':id'].export.$get({ param: { id }, query }, { fetch: request });
  return sheetIn(await response.text());
};

/** Milliseconds for which the tab may stand still: a synchronous request takes no time limit of its own. */
const patience = 5_000;

/**
 * The same before this function returns, for a page that is printed at once: a browser that prints by its own menu waits
 * for no promise. Null where the server does not give it within `patience`.
 */
export const sessionSheetAtOnce = (id: string, timeZone: string): HTMLElement | null => {
  if (!navigator.onLine) return null;
  const query = new URLSearchParams({
    format: 'html',
    part: 'session',
    timeZone,
    patience: String(patience),
  });
  const address = `/api/sessions/${id}/export?${query}`;
  const asking = new XMLHttpRequest();
  asking.open('GET', address, false);
  for (const [name, value] of Object.entries(ownerHeaders())) asking.setRequestHeader(name, value);
  try {
    asking.send();
  } catch {
    return null;
  }
  return asking.status === 200 ? sheetIn(asking.responseText) : null;
};

/** The document in a page of HTML. It is parsed without being run: nothing in it is loaded before it is shown. */
const sheetIn = (html: string): HTMLElement => {
  const article = new DOMParser().parseFromString(html, 'text/html').querySelector('article');
  return document.importNode(article ?? document.createElement('article'), true);
};
