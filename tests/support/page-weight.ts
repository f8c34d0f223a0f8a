import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** Bytes of a page as they come over the wire, compressed as for a browser. */
export interface PageWeight {
  /** Of the document itself, with the texts of the page. */
  html: number;
  /** Of every script that the document names, so that a browser loads it before anything is done on the page. */
  scripts: number;
}

const chunk = /static\/chunks\/[\w.~-]+\.js/g;

/** Scripts for browsers without modules, which no present browser loads. */
const forOldBrowsers = /<script[^>]*\bnomodule\b[^>]*>/gi;

/** Paths of the scripts that a document names: its elements, what it asks to be preloaded, and the parts that it shows. */
const scriptsOf = (html: string): string[] => {
  const named = html.replace(forOldBrowsers, '').match(chunk) ?? [];
  const old = (html.match(forOldBrowsers) ?? []).flatMap((element) => element.match(chunk) ?? []);
  return [...new Set(named)].filter((name) => !old.includes(name)).map((name) => `/_next/${name}`);
};

/** Asks for a page as a browser does, and for every script that it names. Rejects where one does not answer 200. */
export const weighPage = async (origin: string, path: string, cookie?: string): Promise<PageWeight> => {
  const address = `${origin}${path}`;
  const response = await fetch(address, { headers: { ...(cookie && { Cookie: cookie }) } });
  const weight = { html: await wireBytes(address, cookie), scripts: 0 };
  for (const script of scriptsOf(await response.text()))
    weight.scripts += await wireBytes(`${origin}${script}`);
  return weight;
};

/** Length of the body of an answer as it was sent. */
const wireBytes = async (address: string, cookie?: string): Promise<number> => {
  const headers = { 'Accept-Encoding': 'gzip, br', ...(cookie && { Cookie: cookie }) };
  const [response] = (await once(get(address, { headers }), 'response')) as [IncomingMessage];
  if (response.statusCode !== 200) throw new Error(`${address} answered ${response.statusCode}.`);
  let bytes = 0;
  for await (const piece of response) bytes += piece.length;
  return bytes;
};
