import { useState } from 'react';
import { Segments } from '@/components/ui/Segments';
import type { Template } from '@/utils/snippets/template';
import { SAMPLE } from './sample';

const WITH = { known: 'Name known', unknown: 'Name unknown' };

/** What the customer would read, with what was filled in underlined. */
export function Preview({ template }: { readonly template: Template }) {
  const [names, setNames] = useState<keyof typeof WITH>('known');
  const values = names === 'known' ? SAMPLE : {};
  return (
    <section className="preview" aria-label="Preview">
      <div className="preview-head">
        <h3>Preview</h3>
        <Segments legend="The customer" options={WITH} value={names} onChange={setNames} />
      </div>
      {template.parts.length === 0 ? (
        <p className="quiet">What the customer reads appears here while you write.</p>
      ) : (
        <div className="preview-bubble">
          {template.parts.map((part, at) =>
            part.kind === 'text' ? (
              <span key={at}>{part.text}</span>
            ) : (
              <mark key={at}>{values[part.name] ?? part.fallback}</mark>
            ),
          )}
        </div>
      )}
    </section>
  );
}
