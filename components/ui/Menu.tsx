import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

export type MenuItem = {
  readonly label: string;
  readonly act: () => void;
  readonly tone?: 'danger';
};

/**
 * The browser gives it the focus as it shows the list. Told of that a moment later, we would take the focus
 * from whoever has gone on. (React's `autoFocus` sets no attribute.)
 */
const takesFocus = (item: HTMLElement | null): void => item?.setAttribute('autofocus', '');

/** A button that opens a short list of actions: arrows move, Enter acts, Esc closes. */
export function Menu(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  readonly tabIndex?: number;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];
  const move = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') list.current?.hidePopover();
    if (to === undefined) return;
    event.preventDefault();
    all.at(to % all.length)?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`menu-button ${props.className ?? ''}`}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-controls={id}
        title={props.label}
        tabIndex={props.tabIndex}
        popoverTarget={id}
      >
        {props.children}
      </button>
      <div
        ref={list}
        id={id}
        className="menu"
        role="menu"
        aria-label={props.label}
        popover="auto"
        onKeyDown={move}
        onToggle={({ newState }) => {
          const box = button.current?.getBoundingClientRect();
          const menu = list.current;
          if (newState !== 'open' || !box || !menu) return;
          const { offsetWidth, offsetHeight } = menu;
          const below = box.bottom + 4 + offsetHeight <= innerHeight;
          menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - offsetWidth - 8))}px`;
          menu.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - offsetHeight - 4)}px`;
          if (!menu.contains(document.activeElement)) items()[0]?.focus();
        }}
      >
        {props.items.map(({ label, act, tone }, at) => (
          <button
            key={label}
            ref={at === 0 ? takesFocus : undefined}
            type="button"
            role="menuitem"
            tabIndex={-1}
            data-tone={tone}
            onClick={() => {
              list.current?.hidePopover();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
