import { useState, type KeyboardEvent } from 'react';
import type { FilledPart } from '@/utils/snippets/fill';
import type { Gap } from '@/utils/snippets/gaps';
import { GapField } from './GapField';
import './fill-form.css';

type Content = {
  readonly title: string;
  readonly gaps: readonly Gap[];
  readonly langs: readonly string[];
  readonly lang?: string;
  readonly preview: readonly FilledPart[];
};

type Choices = { readonly answers: Readonly<Record<string, string>>; readonly lang?: string };

/** What the operator is asked before a snippet is put in, and the text as it will be. */
export function FillForm(props: {
  readonly content: Content;
  /** A sentence; empty when there is none. */
  readonly problem: string;
  readonly onChange: (choices: Choices) => void;
  readonly onSubmit: (choices: Choices) => void;
  readonly onCancel: () => void;
}) {
  const { content, problem } = props;
  const { title, gaps, langs, lang, preview } = content;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const answers = Object.fromEntries(
    gaps.map((gap) => [gap.name, typed[gap.name] ?? initialOf(gap)]),
  );
  const choices: Choices = { answers, ...(lang && { lang }) };

  const answer = (name: string, value: string): void => {
    setTyped({ ...typed, [name]: value });
    props.onChange({ ...choices, answers: { ...answers, [name]: value } });
  };
  const keydown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const { key, nativeEvent, target } = event;
    if (!nativeEvent.isTrusted || nativeEvent.isComposing) return;
    if (key === 'Escape') props.onCancel();
    else if (key === 'Tab') return stayInside(event);
    else if (key !== 'Enter' || target instanceof HTMLButtonElement) return;
    else if (event.ctrlKey || event.metaKey) props.onSubmit(choices);
    else if (target instanceof HTMLTextAreaElement) return;
    else if (!goToEmpty(event.currentTarget)) props.onSubmit(choices);
    event.preventDefault();
  };

  return (
    <div className="fill-form" role="dialog" aria-labelledby="title" onKeyDown={keydown}>
      <h1 id="title" className="fill-form-title">
        <span className="fill-form-mark" aria-hidden="true" />
        <span dir="auto">{title}</span>
      </h1>
      <div className="fill-form-fields">
        {langs.length > 0 && (
          <GapField
            gap={{ kind: 'pick', name: 'Language', options: langs, initial: lang ?? '' }}
            shown={nameOfLanguage}
            value={lang ?? ''}
            onAnswer={(chosen) => props.onChange({ answers, lang: chosen })}
          />
        )}
        {gaps.map((gap) => (
          <GapField
            key={gap.name}
            gap={gap}
            value={answers[gap.name] ?? ''}
            onAnswer={(value) => answer(gap.name, value)}
          />
        ))}
      </div>
      <div className="fill-form-end">
        <div
          className="fill-form-preview"
          role="group"
          aria-label="What will be inserted"
          dir="auto"
        >
          {preview.map(({ text, filled }, index) =>
            filled ? <b key={index}>{text}</b> : <span key={index}>{text}</span>,
          )}
        </div>
        {problem && (
          <p className="fill-form-problem" role="alert">
            {problem}
          </p>
        )}
        <footer className="fill-form-foot">
          <button
            type="button"
            className="primary"
            onClick={({ nativeEvent }) => nativeEvent.isTrusted && props.onSubmit(choices)}
          >
            Insert{' '}
            <kbd aria-hidden="true" dir="ltr">
              Ctrl ↵
            </kbd>
          </button>
          <button
            type="button"
            onClick={({ nativeEvent }) => nativeEvent.isTrusted && props.onCancel()}
          >
            Cancel <kbd aria-hidden="true">Esc</kbd>
          </button>
        </footer>
      </div>
    </div>
  );
}

function initialOf(gap: Gap): string {
  if (gap.kind === 'option') return gap.on ? 'on' : '';
  return gap.initial;
}

const nameOfLanguage = (lang: string): string =>
  new Intl.DisplayNames(undefined, { type: 'language' }).of(lang) ?? lang;

/** Enter goes to a field that was left empty, rather than put in a text with a hole. */
function goToEmpty(form: HTMLElement): boolean {
  const fields = [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('.fill-form-text'),
  ];
  const empty = fields.find(({ value }) => value.trim() === '');
  if (!empty || empty === document.activeElement) return false;
  empty.focus();
  return true;
}

/** Tab goes round: behind the frame there is the page, which has nothing to do with this. */
function stayInside(event: KeyboardEvent<HTMLDivElement>): void {
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input, textarea, button'),
  ].filter(isStop);
  const [first, last] = [stops[0], stops.at(-1)];
  if (event.target !== (event.shiftKey ? first : last)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

/** Of a group of radio buttons Tab stops at the chosen one, and at the first where none is. */
function isStop(element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const group = document.getElementsByName(element.name) as NodeListOf<HTMLInputElement>;
  return element === ([...group].find(({ checked }) => checked) ?? group[0]);
}
