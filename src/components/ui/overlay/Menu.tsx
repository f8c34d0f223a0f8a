'use client';

import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  Header,
  MenuSection,
  Popover,
  Separator,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { Keys } from '../Keys.tsx';

type Placement = 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top' | 'right bottom';

interface MenuListProps {
  label: string;
  children: ReactNode;
  placement?: Placement;
  /** The element that the menu opens beside. */
  anchor?: RefObject<Element | null>;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** A menu in a popover beside its anchor. */
export function MenuList({
  label,
  children,
  placement = 'bottom end',
  anchor,
  isOpen,
  onOpenChange,
}: MenuListProps) {
  return (
    <Popover
      aria-label={label}
      placement={placement}
      offset={6}
      className="min-w-52 rounded-card border border-line bg-surface p-1.5 shadow-raised transition data-entering:opacity-0 data-exiting:opacity-0 data-entering:data-[placement=bottom]:-translate-y-1 data-entering:data-[placement=top]:translate-y-1"
      {...(anchor && { triggerRef: anchor })}
      {...(isOpen !== undefined && { isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <AriaMenu
        aria-label={label}
        // A menu that no trigger opened has nothing that says where the focus goes.
        {...(anchor && { autoFocus: 'first' as const })}
        className="max-h-[70dvh] overflow-auto outline-none"
        {...(onOpenChange && { onClose: () => onOpenChange(false) })}
      >
        {children}
      </AriaMenu>
    </Popover>
  );
}

interface MenuItemProps {
  id?: string;
  icon?: LucideIcon;
  children: string;
  /** A keyboard shortcut that does the same. */
  keys?: string | undefined;
  danger?: boolean;
  href?: string;
  onAction?: () => void;
}

/** An item of a menu. In a `MenuChoice` the selected item shows a check. */
export function MenuItem({ icon: Icon, children, keys, danger, ...props }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...props}
      textValue={children}
      className={classes(
        'flex min-h-9 cursor-pointer items-center gap-2.5 rounded-control px-2.5 text-ui outline-none transition-colors data-focused:bg-surface-2 pointer-coarse:min-h-11',
        danger && 'text-bad',
      )}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {Icon && <Icon aria-hidden size={17} strokeWidth={1.75} className={danger ? '' : 'text-ink-2'} />}
          <span className="grow">{children}</span>
          {keys && <Keys combination={keys} className="text-ink-2 pointer-coarse:hidden" />}
          {selectionMode !== 'none' && (
            <Check aria-hidden size={17} strokeWidth={1.75} className={isSelected ? '' : 'invisible'} />
          )}
        </>
      )}
    </AriaMenuItem>
  );
}

interface MenuChoiceProps<T extends string> {
  /** The `id` of the selected item. */
  value: T;
  onChoose: (value: T) => void;
  children: ReactNode;
}

/** Items of which one is selected. The menu stays open, so that the effect is visible. */
export function MenuChoice<T extends string>({ value, onChoose, children }: MenuChoiceProps<T>) {
  const choose = (keys: 'all' | Iterable<unknown>) => {
    const [key] = keys === 'all' ? [] : keys;
    if (typeof key === 'string') onChoose(key as T);
  };
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      shouldCloseOnSelect={false}
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {children}
    </MenuSection>
  );
}

interface MenuSwitchProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: string;
}

/** An item that is on or off. The menu stays open, so that the effect is visible. */
export function MenuSwitch({ isOn, onChange, children }: MenuSwitchProps) {
  return (
    <MenuSection
      aria-label={children}
      selectionMode="multiple"
      shouldCloseOnSelect={false}
      selectedKeys={isOn ? ['on'] : []}
      onSelectionChange={(keys) => onChange(keys === 'all' || [...keys].length > 0)}
    >
      <MenuItem id="on">{children}</MenuItem>
    </MenuSection>
  );
}

/** The heading of the items below it. */
export function MenuHeader({ children }: { children: string }) {
  return <Header className="px-2.5 pt-2 pb-1 text-ink-2 text-small">{children}</Header>;
}

/** A separator between groups of items. */
export function MenuSeparator() {
  return <Separator className="mx-2.5 my-1.5 border-line border-t" />;
}
