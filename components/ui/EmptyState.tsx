import type { ReactNode } from 'react';
import { Mark } from './Mark';

/** What stands where there is nothing yet, and how to begin. */
export function EmptyState(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <span className="empty-mark">
        <Mark size={36} />
      </span>
      <h2>{props.title}</h2>
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
