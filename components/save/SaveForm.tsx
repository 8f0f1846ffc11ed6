import { useMemo, useRef, useState } from 'react';
import { Preview } from '@/components/snippet-editor/Preview';
import { ShortcutInput } from '@/components/snippet-editor/ShortcutInput';
import type { RichTools } from '@/components/snippet-editor/tools';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Finding } from '@/utils/findings/finding';
import { settle } from '@/utils/findings/settle';
import { findPii } from '@/utils/pii/find';
import { nameOffers, putVariable, type NameOffer } from '@/utils/snippets/name-offer';
import { LONGEST_BODY, type SnippetDraft } from '@/utils/snippets/snippet';
import { parseTemplate, printTemplate } from '@/utils/snippets/template';
import { Advice } from './Advice';
import '@/components/snippet-editor/editor.css';
import './save.css';

/** A selection on its way to become a snippet. Nothing is kept before Save. */
export function SaveForm(props: {
  readonly text: string;
  /** Whom the conversation was with. */
  readonly customer: string | undefined;
  /** A sentence when nothing could be taken from the page; else empty. */
  readonly missing: string;
  readonly trigger: string;
  readonly rich: RichTools;
  /** Sentences for what must be mended; none when it is saved. */
  readonly onSave: (draft: SnippetDraft) => Promise<readonly string[]>;
  readonly onCancel: () => void;
}) {
  const [title, setTitle] = useState('');
  const [shortcut, setShortcut] = useState('');
  const [tags, setTags] = useState('');
  const [body, setBody] = useState(() => asTemplate(props.text));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const template = useMemo(() => parseTemplate(body), [body]);
  const findings = useMemo(() => settle(findPii(body)), [body]);
  const names = useMemo(() => nameOffers(body, props.customer), [body, props.customer]);

  /** As if it were typed, so that Ctrl+Z in the text takes it back. */
  const write = (next: string): void => {
    area.current?.focus();
    area.current?.select();
    document.execCommand('insertText', false, next);
  };
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>Save as snippet</h1>
          <p>Nothing is stored before you save, and nothing leaves this browser.</p>
        </div>
      </header>
      {props.missing && (
        <p className="save-missing" role="status">
          {props.missing}
        </p>
      )}
      <form
        className="card save"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const draft = {
            title: title.trim(),
            shortcut: shortcut.trim(),
            body,
            tags: listOf(tags),
          };
          void props.onSave(draft).then(setProblems);
        }}
      >
        <h2 className="unseen">The new snippet</h2>
        {problems.length > 0 && (
          <ul className="problems" role="alert">
            {problems.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        <div className="save-pair">
          <Field label="Title">
            {(ties) => (
              <input
                {...ties}
                className="input"
                value={title}
                autoFocus
                autoComplete="off"
                onChange={({ target }) => setTitle(target.value)}
              />
            )}
          </Field>
          <ShortcutInput trigger={props.trigger} value={shortcut} onChange={setShortcut} />
        </div>
        <Field label="Text">
          {(ties) => (
            <textarea
              {...ties}
              ref={area}
              className="input"
              value={body}
              maxLength={LONGEST_BODY}
              onChange={({ target }) => setBody(target.value)}
            />
          )}
        </Field>
        {template.problems.length > 0 && (
          <ul className="problems" data-look="template" role="status">
            {template.problems.map(({ start, message }) => (
              <li key={start}>{message}</li>
            ))}
          </ul>
        )}
        <Advice
          text={body}
          findings={findings}
          names={names}
          onRedact={(some) => write(redacted(body, some))}
          onName={(offer: NameOffer) => write(putVariable(body, offer))}
        />
        <Preview
          text={{ body, rich: false, lang: '' }}
          around={{ find: () => undefined, facts: new Map(), plainOf: props.rich.plainOf }}
          rich={props.rich}
        />
        <Field label="Tags" hint="Separated by commas. They help you find it.">
          {(ties) => (
            <input
              {...ties}
              className="input"
              value={tags}
              autoComplete="off"
              onChange={({ target }) => setTags(target.value)}
            />
          )}
        </Field>
        <footer className="save-foot">
          <Button look="primary" type="submit">
            Save
          </Button>
          <Button look="bare" onClick={props.onCancel}>
            Cancel
          </Button>
        </footer>
      </form>
    </main>
  );
}

/** What was selected is text, whatever braces are in it. */
function asTemplate(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim().slice(0, LONGEST_BODY);
  return printTemplate({ parts: [{ kind: 'text', text: lines }], rich: false });
}

function redacted(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ fixes }) => fixes.slice(0, 1))
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (done, fix) => done.slice(0, fix.span.start) + fix.text + done.slice(fix.span.end),
      text,
    );
}

function listOf(tags: string): string[] {
  const each = tags.split(',').map((tag) => tag.trim().toLowerCase());
  return [...new Set(each)].filter(Boolean);
}
