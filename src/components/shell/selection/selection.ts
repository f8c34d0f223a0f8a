/**
 * What is selected in a list: some entries, and a range from the anchor to the head, which moves with each extension.
 */
export interface Selection {
  /** True while a press selects instead of opening. */
  isOn: boolean;
  /** Entries outside of the range. */
  base: ReadonlySet<string>;
  anchor: string | null;
  head: string | null;
}

export const nothingSelected: Selection = { isOn: false, base: new Set(), anchor: null, head: null };

/** The selected entries of a list, in its order. What left the list is not selected any more. */
export const selectedOf = (selection: Selection, order: readonly string[]): string[] => {
  const range = new Set(rangeOf(selection, order));
  return order.filter((id) => selection.base.has(id) || range.has(id));
};

/** Adds an entry, or takes it away where it is selected. */
export const toggled = (selection: Selection, id: string, order: readonly string[]): Selection => {
  const base = new Set(selectedOf(selection, order));
  if (!base.delete(id)) base.add(id);
  return { isOn: true, base, anchor: id, head: null };
};

/** Selects from the anchor to the entry, instead of what was selected from it before; `from` where there is no anchor. */
export const extended = (selection: Selection, id: string, from: string): Selection => {
  if (selection.isOn && selection.anchor !== null) return { ...selection, head: id };
  return { isOn: true, base: new Set(), anchor: from, head: id };
};

export const allSelected = (order: readonly string[]): Selection => ({
  isOn: true,
  base: new Set(order),
  anchor: null,
  head: null,
});

const rangeOf = ({ anchor, head }: Selection, order: readonly string[]): readonly string[] => {
  if (anchor === null || head === null) return [];
  const [from, to] = [order.indexOf(anchor), order.indexOf(head)];
  if (from < 0 || to < 0) return [];
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
};
