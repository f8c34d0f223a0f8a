import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';

/** Place and day, the line to sign on with name and enrolment, and which parts a tool composed. */
export const signatureParts = ({ signature }: DeliveryContent, { t, longDay }: ModelContext): Part[] => {
  if (!signature) return [];
  const { city, date, name, registration, withToolNote } = signature;
  const place = [city.trim(), date && longDay(date)].filter(Boolean).join(', ');
  const signed = [name, registration].map((text) => text.trim()).filter(Boolean);
  return [
    ...(place ? [line('right', `${place}.`)] : []),
    ...signed.map(
      (text, index): Part => ({ ...line('center', text), ...(index === 0 && { isRuled: true }) }),
    ),
    ...(withToolNote ? [{ kind: 'note' as const, runs: plain(t('delivery.toolNote')) }] : []),
  ];
};

const line = (align: 'center' | 'right', text: string): Extract<Part, { kind: 'line' }> => ({
  kind: 'line',
  align,
  runs: plain(text),
});
