import { useId, type ReactNode } from 'react';
import { Card } from './Card';
import './settings.css';

/** Settings about one thing, under its name. */
export function Group(props: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-group" aria-labelledby={id}>
      <h2 id={id}>{props.title}</h2>
      <Card className="settings">{props.children}</Card>
    </section>
  );
}
