import { useState } from 'react';
import { Segments } from '@/components/ui/Segments';
import { fillParts } from '@/utils/snippets/fill';
import type { Template } from '@/utils/snippets/template';
import { sampleFilling } from './sample';

const WITH = { known: 'Name known', unknown: 'Name unknown' };

/** What the customer would read, with what was filled in underlined. */
export function Preview({ template }: { readonly template: Template }) {
  const [names, setNames] = useState<keyof typeof WITH>('known');
  const filling = names === 'known' ? sampleFilling() : sampleFilling({});
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
          {fillParts(template.parts, filling).map((part, at) => {
            if (part.stop) return <i key={at} className="preview-cursor" title="The caret" />;
            return part.filled ? (
              <mark key={at}>{part.text}</mark>
            ) : (
              <span key={at}>{part.text}</span>
            );
          })}
        </div>
      )}
    </section>
  );
}
