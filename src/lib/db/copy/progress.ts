/** How far one table has come. */
export interface Progress {
  stage: 'copy' | 'verify';
  table: string;
  /** Rows done; where a copy goes on, those of the earlier run count. */
  done: number;
  /** Rows of the source. */
  total: number;
}

export type OnProgress = (progress: Progress) => void;
