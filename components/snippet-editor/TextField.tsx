import { lazy, Suspense, useId, useRef } from 'react';
import { Segments } from '@/components/ui/Segments';
import { needsOf } from '@/utils/snippets/gaps';
import { parseTemplate, type TemplateProblem } from '@/utils/snippets/template';
import type { TypedText } from './draft';
import { Mistakes } from './Mistakes';
import { PlainText } from './PlainText';
import { Placeholders } from './Placeholders';
import type { EditorTools, TextHandle } from './tools';

const RichText = lazy(() => import('./RichText'));

const KINDS = { plain: 'Plain text', rich: 'Rich text' };

/** One text of a snippet: plain or rich, with what can be put into it and what is wrong with it. */
export function TextField(props: {
  readonly text: TypedText;
  readonly mistakes: readonly TemplateProblem[];
  readonly tools: EditorTools;
  readonly onChange: (body: string) => void;
  readonly onRich: (rich: boolean) => void;
}) {
  const { text, tools, onChange } = props;
  const { body, rich, lang } = text;
  const id = useId();
  const field = useRef<TextHandle>(null);
  /** What is to be selected once the field is there: the one for rich text is loaded when it is shown. */
  const wanted = useRef<readonly [number, number]>(undefined);
  const select = (): void => {
    if (wanted.current && field.current?.select(...wanted.current)) wanted.current = undefined;
  };
  const take = (handle: TextHandle | null): void => {
    field.current = handle;
    select();
  };
  const { clipboard } = needsOf(parseTemplate(body, { rich }).parts);
  return (
    <div className="body">
      <div className="body-head">
        <label className="field-label" id={`${id}-label`} htmlFor={rich ? undefined : id}>
          Text
        </label>
        <Segments
          legend="Kind of text"
          options={KINDS}
          value={rich ? 'rich' : 'plain'}
          onChange={(kind) => props.onRich(kind === 'rich')}
        />
      </div>
      {rich ? (
        <Suspense fallback={<p className="quiet">One moment…</p>}>
          <RichText
            key={lang}
            labelId={`${id}-label`}
            lang={lang}
            value={body}
            clean={tools.rich.clean}
            onChange={onChange}
            ref={take}
          />
        </Suspense>
      ) : (
        <PlainText id={id} lang={lang} value={body} onChange={onChange} ref={take} />
      )}
      <Mistakes
        text={text}
        mistakes={props.mistakes}
        onSelect={(...stretch) => {
          wanted.current = stretch;
          select();
        }}
      />
      {clipboard && !tools.mayReadClipboard && (
        <p className="problems" data-look="template">
          <span>
            This text uses what you copied last, and Chatside may not read the clipboard yet. It
            reads it only at the moment you use the snippet.{' '}
            <button type="button" onClick={tools.onAllowClipboard}>
              Allow
            </button>
          </span>
        </p>
      )}
      <Placeholders facts={tools.facts} onInsert={(source) => field.current?.insert(source)} />
    </div>
  );
}
