import type { ComponentProps } from 'react';

export type ButtonProps = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'primary' | 'danger' | 'bare';
  /** Red words on a quiet button, for what takes something away. */
  readonly tone?: 'danger' | undefined;
  /** It waits for what was pressed, and does nothing meanwhile. Unlike a disabled one it keeps the focus. */
  readonly isBusy?: boolean;
};

/** A button that does nothing but what its `onClick` says, unless it is told to submit. */
export function Button({
  look = 'plain',
  tone,
  type = 'button',
  className = '',
  isBusy = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`button ${className}`}
      data-look={look}
      data-tone={tone}
      aria-disabled={isBusy || undefined}
      onClick={(event) => (isBusy ? event.preventDefault() : onClick?.(event))}
    />
  );
}
