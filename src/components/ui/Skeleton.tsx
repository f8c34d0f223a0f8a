import { classes } from './classes.ts';

/** Holds the place of something that is loading; give it the size of what comes. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classes('animate-pulse rounded-small bg-line/60', className)} />;
}
