/** Shows that something is loading. `label` is for screen readers. */
export function Spinner({ label, size = 18 }: { label: string; size?: number }) {
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      className="animate-spin text-ink-2"
    >
      <circle cx="10" cy="10" r="8" stroke="var(--line)" strokeWidth="2" />
      <path d="M10 2a8 8 0 0 1 8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
