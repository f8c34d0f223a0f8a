/** The imports that a part of the tree may make. A file belongs to the area with the longest matching path. */
export interface Area {
  path: string;
  /** Further paths of the area; `*` stands for the name of one folder. */
  also?: readonly string[];
  /** Paths of other areas, each without the areas below it. An area may always import from itself. */
  mayImport: readonly string[];
  /** Files of other areas from which only types may be imported. */
  mayImportTypesOf?: readonly string[];
  /** True where the code also runs in the browser, and must not import what only the server has. */
  browser?: true;
}
