import {
  FORM_PORT,
  type Choices,
  type FormAnswer,
  type FormAsk,
  type FormContent,
} from '@/utils/platform/form-port';
import { answerThrough, type Asker } from '@/utils/platform/port';
import type { SnippetAnswer } from '@/utils/platform/snippet-port';
import { finishSnippet } from './finish-snippet';
import { prepareSnippet, previewPrepared, type Circumstance, type Prepared } from './fill-snippet';

/** A snippet that waits for its answers. */
type Form = {
  readonly id: string;
  /** The content script that wants the text. */
  readonly asker: Asker;
  readonly circumstance: Circumstance;
  readonly result: PromiseWithResolvers<SnippetAnswer>;
  prepared: Prepared;
  /** The frame that was given the form; there is one, ever. */
  frame?: Asker;
};

export type Forms = {
  /** Keeps a snippet until its form is filled in; the id opens the form. */
  open(prepared: Prepared, circumstance: Circumstance, asker: Asker): string;
  /** The filled text, for the content script that wanted it. */
  answers(id: string, asker: Asker): Promise<SnippetAnswer>;
  drop(id: string, asker: Asker): void;
};

/**
 * Hands each form to one frame of the extension, in the tab that asked for it, by an id that nobody
 * can guess. Whichever side leaves, the form is forgotten.
 */
export function serveForms(): Forms {
  const forms = new Map<string, Form>();

  const end = (form: Form, result: SnippetAnswer): void => {
    forms.delete(form.id);
    form.result.resolve(result);
  };
  const cancel = (form: Form): void => end(form, { kind: 'cancelled' });

  const openIn = (frame: Asker, id: string): Form | undefined => {
    const form = forms.get(id);
    if (!form || form.frame || frame.tabId !== form.asker.tabId) return undefined;
    if (frame.frameId === form.asker.frameId || !isFormPage(frame.url)) return undefined;
    form.frame = frame;
    frame.signal.addEventListener('abort', () => cancel(form));
    return form;
  };
  const formIn = (frame: Asker): Form | undefined =>
    [...forms.values()].find((form) => form.frame?.signal === frame.signal);

  answerThrough<FormAsk, FormAnswer>(FORM_PORT, async (ask, frame) => {
    const form = ask.kind === 'open' ? openIn(frame, ask.form) : formIn(frame);
    if (!form) return { kind: 'gone' };
    if (ask.kind === 'open') return { kind: 'form', content: contentOf(form.prepared) };
    if (ask.kind === 'cancel') {
      cancel(form);
      return { kind: 'done' };
    }
    const problem = await takeLanguage(form, ask.lang);
    if (problem) return { kind: 'broken', problem };
    const answers = new Map(Object.entries(ask.answers));
    if (ask.kind === 'change') return { kind: 'form', content: contentOf(form.prepared, answers) };
    end(form, await finishSnippet(form.prepared, Date.now(), answers));
    return { kind: 'done' };
  });

  return {
    open(prepared, circumstance, asker) {
      // A page has one form at a time: the one before is of no use any more.
      for (const form of forms.values()) if (form.asker.signal === asker.signal) cancel(form);
      const form: Form = {
        id: crypto.randomUUID(),
        asker,
        circumstance,
        prepared,
        result: Promise.withResolvers(),
      };
      forms.set(form.id, form);
      asker.signal.addEventListener('abort', () => cancel(form));
      return form.id;
    },
    answers(id, asker) {
      const form = forms.get(id);
      if (form?.asker.signal !== asker.signal) return Promise.resolve({ kind: 'cancelled' });
      return form.result.promise;
    },
    drop(id, asker) {
      const form = forms.get(id);
      if (form?.asker.signal === asker.signal) cancel(form);
    },
  };
}

function isFormPage(url: string): boolean {
  const { origin, pathname } = new URL(url);
  return origin === location.origin && pathname === '/fill-form.html';
}

/** Another language is another text, with gaps of its own. A sentence when it cannot be put in. */
async function takeLanguage(form: Form, lang: Choices['lang']): Promise<string | undefined> {
  const { prepared, circumstance } = form;
  if (lang === undefined || lang === prepared.lang) return undefined;
  const again = await prepareSnippet(
    prepared.snippet.id,
    { ...circumstance, language: lang },
    Date.now(),
  );
  if (again.status === 'missing') return 'This snippet was deleted meanwhile.';
  if (again.status === 'broken') return again.problem;
  form.prepared = again;
  return undefined;
}

function contentOf(prepared: Prepared, answers?: ReadonlyMap<string, string>): FormContent {
  const { snippet, gaps, langs, lang } = prepared;
  return {
    title: snippet.title,
    gaps,
    langs,
    ...(lang && { lang }),
    preview: previewPrepared(prepared, answers),
  };
}
