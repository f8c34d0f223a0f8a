/** A source file and its number of lines. */
export interface SourceFile {
  path: string;
  lines: number;
}

/** The sizes of the files of one folder, in lines. */
export interface FolderSizes {
  folder: string;
  count: number;
  median: number;
  p95: number;
  largest: SourceFile;
}

/** No source file has more lines. */
export const maxLines = 300;

/** The sizes of each folder in alphabetical order, and last those of all files together. */
export const measureFolders = (files: readonly SourceFile[]): FolderSizes[] => {
  const folders = Map.groupBy(files, ({ path }) => folderOf(path));
  const names = [...folders.keys()].toSorted();
  return [...names.map((name) => measure(name, folders.get(name) ?? [])), measure('all', files)];
};

/** Two levels of folders, and three below `src/lib` and `src/components`; files beside folders belong to the folder above. */
const folderOf = (path: string): string => {
  const depth = /^src\/(lib|components)\//.test(path) ? 3 : 2;
  const folder = path.split('/').slice(0, -1).slice(0, depth).join('/');
  return folder || '.';
};

const measure = (folder: string, files: readonly SourceFile[]): FolderSizes => {
  const sorted = files.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];
  return {
    folder,
    count: files.length,
    median: at(0.5)?.lines ?? 0,
    p95: at(0.95)?.lines ?? 0,
    largest: sorted.at(-1) ?? { path: '', lines: 0 },
  };
};
