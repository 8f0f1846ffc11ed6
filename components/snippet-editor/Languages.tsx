import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { TypedText } from './draft';
import { languageName } from './language-names';
import { LanguageInput } from './LanguageInput';

const nameOf = ({ lang }: TypedText): string => (lang ? languageName(lang) : 'Language not said');

/** A tab for each language of a snippet, and the way to one more. */
export function Languages(props: {
  readonly texts: readonly TypedText[];
  readonly shown: number;
  /** Id of the panel that a tab shows. */
  readonly panel: string;
  readonly onShow: (at: number) => void;
  readonly onAdd: (lang: string) => void;
  readonly onRemove: (at: number) => void;
}) {
  const { texts, shown, onShow } = props;
  const [adding, setAdding] = useState(false);
  const several = texts.length > 1;
  return (
    <div className="languages">
      {several && (
        <div
          className="languages-tabs"
          role="tablist"
          aria-label="Languages"
          onKeyDown={({ key, currentTarget }) => {
            const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
            if (step === 0) return;
            const next = (shown + step + texts.length) % texts.length;
            onShow(next);
            currentTarget.querySelectorAll('button')[next]?.focus();
          }}
        >
          {texts.map((text, at) => (
            <button
              key={text.lang}
              type="button"
              role="tab"
              id={`${props.panel}-tab-${at}`}
              lang={text.lang || undefined}
              aria-selected={at === shown}
              aria-controls={props.panel}
              tabIndex={at === shown ? 0 : -1}
              onClick={() => onShow(at)}
            >
              {nameOf(text)}
            </button>
          ))}
        </div>
      )}
      <Button look="bare" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        + Language
      </Button>
      {several && (
        <Button look="bare" tone="danger" onClick={() => props.onRemove(shown)}>
          Remove {nameOf(texts[shown]!)}
        </Button>
      )}
      {adding && (
        <div
          className="languages-add"
          onKeyDown={({ key }) => {
            if (key === 'Escape') setAdding(false);
          }}
        >
          <LanguageInput
            label="Add the text in"
            value=""
            autoFocus
            onChange={(lang) => {
              setAdding(false);
              props.onAdd(lang);
            }}
          />
        </div>
      )}
    </div>
  );
}
