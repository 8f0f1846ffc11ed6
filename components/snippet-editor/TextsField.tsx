import { useId, useMemo, useState } from 'react';
import { mistakesIn, type Surroundings } from '@/utils/snippets/mistakes';
import type { Typed } from './draft';
import { Languages } from './Languages';
import { LanguageInput } from './LanguageInput';
import { Preview } from './Preview';
import { TextField } from './TextField';
import { withKind, withLanguage, withoutLanguage, withText, type Taken } from './texts';
import type { EditorTools } from './tools';

/** The texts of a snippet, one shown at a time with its preview. */
export function TextsField(props: {
  readonly texts: Typed['texts'];
  readonly around: Surroundings;
  readonly tools: EditorTools;
  readonly onChange: (texts: Typed['texts']) => void;
}) {
  const { texts, around, tools, onChange } = props;
  const [chosen, setChosen] = useState(0);
  const [taken, setTaken] = useState<Taken>();
  const panel = useId();
  const at = Math.min(chosen, texts.length - 1);
  const text = texts[at]!;
  const mistakes = useMemo(() => mistakesIn(text, around), [text, around]);
  return (
    <>
      <Languages
        texts={texts}
        shown={at}
        panel={panel}
        onShow={setChosen}
        onAdd={(lang) => {
          const known = texts.findIndex((each) => each.lang === lang);
          setChosen(known < 0 ? texts.length : known);
          const own = new Intl.Locale(navigator.language).language;
          if (known < 0) onChange(withLanguage(texts, lang, own));
        }}
        onRemove={(gone) => {
          const without = withoutLanguage(texts, gone);
          setTaken(without.taken);
          onChange(without.texts);
        }}
      />
      <div role="status" className="taken-place">
        {taken?.stands(texts) && (
          <p className="taken">
            {taken.message}{' '}
            <button type="button" onClick={() => onChange(taken.back(texts))}>
              Undo
            </button>
          </p>
        )}
      </div>
      <div
        className="editor-text"
        id={panel}
        {...(texts.length > 1 && { role: 'tabpanel', 'aria-labelledby': `${panel}-tab-${at}` })}
      >
        <div className="editor-write">
          <TextField
            text={text}
            mistakes={mistakes}
            tools={tools}
            onChange={(body) => onChange(withText(texts, at, { body }))}
            onRich={(rich) => {
              const other = withKind(texts, at, rich, tools.rich.plainOf);
              setTaken(other.taken);
              onChange(other.texts);
            }}
          />
          {(texts.length > 1 || text.lang) && (
            <LanguageInput
              key={text.lang}
              label="Language"
              value={text.lang}
              onChange={(lang) => onChange(withText(texts, at, { lang }))}
            />
          )}
        </div>
        <Preview text={text} around={around} rich={tools.rich} />
      </div>
    </>
  );
}
