import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { assetNameOf, compressedOf, fileIn, sendAsset } from './asset-files.ts';
import { buildsIn } from './keep-assets.ts';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Places {
  /** The assets of the build that serves. */
  own: string;
  /** The folder that `keepAssets` fills, where there is one. */
  kept: string | undefined;
}

/**
 * Pages whose assets go out as the build compressed them, which is smaller than what can be compressed for each answer.
 *
 * They answer for the assets of other builds too. While processes behind one address are upgraded one after another, a
 * page that one of them made asks the others for its scripts; a page that stays open asks later ones.
 */
export const withAssets =
  (handle: Handle, { own, kept }: Places): Handle =>
  async (request, response) => {
    const name = assetNameOf(request);
    if (name === undefined) return handle(request, response);
    const mine = await fileIn(own, name);
    const path = mine ?? (kept && (await findKept(kept, name)));
    if (path === undefined) return handle(request, response);
    const compressed = await compressedOf(path, request);
    // What the build did not compress, the framework sends.
    if (mine && compressed === undefined) return handle(request, response);
    return sendAsset(path, compressed, request, response);
  };

const findKept = async (folder: string, name: string): Promise<string | undefined> => {
  for (const build of await buildsIn(folder).catch(() => [])) {
    const path = await fileIn(join(folder, build), name);
    if (path !== undefined) return path;
  }
  return undefined;
};
