'use client';

import { Ellipsis, type LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { MenuItem, MenuList } from '#/components/ui/overlay/Menu.tsx';

export interface EditAction {
  icon: LucideIcon;
  label: string;
  keys?: string;
  danger?: boolean;
  run: () => void;
}

/** What can be done with a piece of the document, behind one button. */
export function EditMenu({ label, items }: { label: string; items: readonly (EditAction | false)[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        icon={Ellipsis}
        label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      />
      {isOpen && (
        <MenuList label={label} anchor={button} isOpen onOpenChange={setOpen}>
          {items
            .filter((item) => item !== false)
            .map(({ icon, label: name, keys, danger = false, run }) => (
              <MenuItem
                key={name}
                icon={icon}
                keys={keys}
                danger={danger}
                // Once the menu has given the focus back, so that the edit can say where it goes.
                onAction={() => setTimeout(run, 60)}
              >
                {name}
              </MenuItem>
            ))}
        </MenuList>
      )}
    </>
  );
}
