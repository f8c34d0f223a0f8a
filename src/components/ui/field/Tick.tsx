interface Props {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

/** A choice between yes and no, with its label beside it. */
export function Tick({ label, isOn, onChange }: Props) {
  return (
    <label className="flex items-start gap-3 pointer-coarse:min-h-11 pointer-coarse:py-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-5 shrink-0 accent-ink"
      />
      <span className="text-pretty">{label}</span>
    </label>
  );
}
