import { classes } from './classes.ts';

/** A keyboard shortcut, such as `Ctrl+K`, with a key cap for each key. */
export function Keys({ combination, className }: { combination: string; className?: string }) {
  return (
    <span className={classes('inline-flex gap-1', className)}>
      {combination.split('+').map((key) => (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-small border border-current/30 px-1 font-sans text-small"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
