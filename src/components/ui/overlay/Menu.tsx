'use client';

import { Check, type LucideIcon } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuTrigger as AriaMenuTrigger,
  Header,
  MenuSection,
  Popover,
  Separator,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { Keys } from '../Keys.tsx';

/** A button followed by its `MenuList`. */
export const MenuTrigger = AriaMenuTrigger;

type Placement = 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top' | 'right bottom';

interface MenuListProps {
  label: string;
  children: ReactNode;
  placement?: Placement;
  /** For a menu that is opened otherwise than by a button in a `MenuTrigger`. */
  anchor?: RefObject<Element | null>;
  isOpen?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** The menu itself, floating beside what opened it. */
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

/** One line of a menu. In a section with selection it shows a check where it is selected. */
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
  /** The `id` of the line that is chosen. */
  value: T;
  onChoose: (value: T) => void;
  children: ReactNode;
}

/** Lines of which one is chosen; the menu stays open, so that the effect can be seen. */
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

/** Names the lines below it. */
export function MenuHeader({ children }: { children: string }) {
  return <Header className="px-2.5 pt-2 pb-1 text-ink-2 text-small">{children}</Header>;
}

/** A line between groups of actions. */
export function MenuSeparator() {
  return <Separator className="mx-2.5 my-1.5 border-line border-t" />;
}
