import { classes } from './classes.ts';

/** The placeholder of something that is loading; `className` gives it the size of the content. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={classes('animate-pulse rounded-small bg-line/60', className)} />;
}
