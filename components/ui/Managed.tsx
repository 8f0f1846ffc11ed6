import type { ReactNode } from 'react';

/** Settings that the organisation may have set: then they are shown, and cannot be changed. */
export function Managed(props: { readonly by: boolean; readonly children: ReactNode }) {
  if (!props.by) return props.children;
  return (
    <fieldset className="managed" disabled>
      <legend className="managed-word">Set by your organisation</legend>
      {props.children}
    </fieldset>
  );
}
