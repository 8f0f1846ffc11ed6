import { Button } from '@/components/ui/Button';
import type { Fact } from '@/utils/snippets/fact';
import type { Offer } from '@/utils/snippets/placeholder';
import { PLACEHOLDERS } from '@/utils/snippets/placeholders';

const OFFERS = PLACEHOLDERS.flatMap(({ offers }) => offers);

/** Buttons that put a placeholder in at the caret: the words of the language, and each fact. */
export function Placeholders(props: {
  readonly facts: readonly Fact[];
  readonly onInsert: (source: string) => void;
}) {
  const buttons = (offers: readonly Offer[]) =>
    offers.map(({ label, source, words }) => (
      <Button
        key={source}
        title={source}
        aria-label={nameOf(label, words)}
        onClick={() => props.onInsert(source)}
      >
        {label}
      </Button>
    ));
  return (
    <div className="placeholders">
      <div className="variables" role="group" aria-label="Insert a placeholder">
        {buttons(OFFERS)}
      </div>
      {props.facts.length > 0 && (
        <div className="variables" role="group" aria-label="Insert a fact">
          <span className="variables-name">Facts</span>
          {buttons(
            props.facts.map(({ name, value }) => ({
              label: name,
              source: `{{fact:${name}}}`,
              words: `the fact ${name}, now “${value}”`,
            })),
          )}
        </div>
      )}
    </div>
  );
}

/** What is read on a button is part of how it is called; speech input knows it by that. */
function nameOf(label: string, words: string): string {
  const isSaid = words.toLowerCase().includes(label.toLowerCase());
  return isSaid ? `Insert ${words}` : `${label}: insert ${words}`;
}
