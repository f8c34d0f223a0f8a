'use client';

import { useRef, useState } from 'react';
import { TextField } from '#/components/ui/field/TextField.tsx';

interface Props {
  label: string;
  /** The day as it is stored. */
  day: string | null;
  isWritable: boolean;
  /** False where it was not stored. */
  onSave: (day: string | null) => Promise<boolean>;
}

/**
 * A calendar day. A day is stored as soon as it is whole, and an emptied field when one leaves it: while a part is
 * being typed, a date field gives years such as 0002, and an empty text where a part is missing.
 */
export function DayField({ label, day, isWritable, onSave }: Props) {
  const stored = day ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const sent = useRef<string | null>(null);
  const save = async (text: string) => {
    if (text === sent.current) return;
    sent.current = text;
    const isStored = text === stored || (await onSave(text || null));
    if (sent.current === text) sent.current = null;
    if (isStored) setTyped((now) => (now === text ? null : now));
  };
  return (
    <TextField
      type="date"
      label={label}
      value={typed ?? stored}
      isDisabled={!isWritable}
      onChange={(text) => {
        setTyped(text);
        if (isDay(text)) void save(text);
      }}
      onBlur={({ target }) => {
        if (typed === null) return;
        const isEmptied = typed === '' && !(target as HTMLInputElement).validity.badInput;
        if (isEmptied || isDay(typed)) void save(typed);
        // A day of which a part is missing is none: the stored one is there again.
        else setTyped(null);
      }}
      className="tablet:w-56"
    />
  );
}

const isDay = (text: string): boolean => /^[12]\d{3}-\d{2}-\d{2}$/u.test(text);
