import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { FillForm } from '@/components/fill-form/FillForm';
import {
  FORM_PORT,
  type Choices,
  type FormAnswer,
  type FormAsk,
  type FormContent,
  type FormSays,
} from '@/utils/platform/form-port';
import { askThrough } from '@/utils/platform/port';
import { whenGreeted } from './when-greeted';

const { greeting, port } = await whenGreeted();
const ask = askThrough<FormAsk, FormAnswer>(FORM_PORT, new AbortController().signal);
const say = (what: FormSays): void => port.postMessage(what);
say({ kind: 'here' });
const first = await ask({ kind: 'open', form: greeting.form }).catch(() => undefined);

document.documentElement.dataset['scheme'] = greeting.scheme;
document.documentElement.dir = greeting.dir;

function FormPage({ first }: { readonly first: FormContent }) {
  const [content, setContent] = useState(first);
  const [problem, setProblem] = useState('');
  const newest = useRef(0);
  const page = useRef<HTMLDivElement>(null);

  const take = (answer: FormAnswer): void => {
    if (answer.kind === 'form') setContent(answer.content);
    setProblem(answer.kind === 'broken' ? answer.problem : '');
  };
  const failed = (): void =>
    setProblem('Chatside could not be asked. Press Esc and try once more.');

  useLayoutEffect(() => {
    const says = (): void => {
      const height = page.current?.scrollHeight ?? 0;
      say({ kind: 'height', height });
    };
    const observer = new ResizeObserver(says);
    if (page.current) observer.observe(page.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const toFirstField = (): void => {
      if (document.activeElement !== document.body) return;
      const [field] = page.current?.querySelectorAll<HTMLElement>('input, textarea, button') ?? [];
      field?.focus();
      if (field instanceof HTMLInputElement) field.select();
    };
    toFirstField();
    window.addEventListener('focus', toFirstField);
    return () => window.removeEventListener('focus', toFirstField);
  }, []);

  return (
    <div ref={page}>
      <FillForm
        content={content}
        problem={problem}
        onChange={(choices: Choices) => {
          const asked = ++newest.current;
          ask({ kind: 'change', ...choices }).then((answer) => {
            if (asked === newest.current) take(answer);
          }, failed);
        }}
        onSubmit={(choices) => void ask({ kind: 'submit', ...choices }).then(take, failed)}
        onCancel={() => void ask({ kind: 'cancel' }).then(take, failed)}
      />
    </div>
  );
}

const root = document.querySelector('#root');
if (first?.kind === 'form' && root) createRoot(root).render(<FormPage first={first.content} />);
else say({ kind: 'gone' });
