import { useEffect, useRef, useState } from 'react';
import type { SetUpForm, SetUpView, StepView, NewColleague } from '@/components/teams/set-up/view';
import { asAdmin } from '@/utils/platform/couch-admin';
import { letReach } from '@/utils/platform/library-access';
import { logFailure } from '@/utils/platform/log';
import { parseAddress } from '@/utils/snippets/team/address';
import {
  SETUP_STEPS,
  setUpLibrary,
  slugProblem,
  type SetupStep,
} from '@/utils/snippets/team/couch/setup';
import { accountProblem, addMember } from '@/utils/snippets/team/couch/setup-accounts';
import { SetupStopped, type Ask } from '@/utils/snippets/team/couch/setup-ask';
import { sentenceOfCouchTrouble, withoutRetry } from '@/utils/snippets/team/trouble';

const ORDER = Object.keys(SETUP_STEPS) as SetupStep[];

/** Sets up a library. The administrator's login is in this page's memory until the view is left. */
export function useSettingUp() {
  const [steps, setSteps] = useState<readonly StepView[]>([]);
  const [made, setMade] = useState<SetUpView & { readonly slug: string }>();
  const ask = useRef<Ask>(undefined);
  useEffect(
    () => () => {
      ask.current = undefined;
    },
    [],
  );

  /** Must be called straight in a click: the browser asks for the host. */
  const start = async (form: SetUpForm): Promise<string | undefined> => {
    const problem = problemIn(form);
    if (problem) return problem;
    const address = parseAddress(form.server);
    if (!address.ok) return address.problem;
    const url = address.url.replace(/[?#].*$/, '').replace(/\/+$/, '');
    if (!(await letReach(url)))
      return 'Access was not granted, so nothing was asked of the server.';
    const { slug, password } = form;
    const [name, admin] = [form.name.trim(), form.admin.trim()];
    ask.current = asAdmin(url, { name: admin, password });
    let at: SetupStep = ORDER[0]!;
    const tell = (step: SetupStep): void => {
      at = step;
      setSteps(stepsAt(step, 'now'));
    };
    try {
      const random = (): string => crypto.randomUUID().replaceAll('-', '');
      const setup = await setUpLibrary(ask.current, { slug, name, admin, random }, tell);
      const { database, isNew, tried, verdict, left } = setup;
      setMade({
        ...{ slug, name, isNew, tried, left, address: `${url}${database}` },
        verdict: verdict.kind,
        ...(verdict.kind === 'not verified' && { why: verdict.why }),
      });
      return undefined;
    } catch (error) {
      ask.current = undefined;
      setSteps(stepsAt(at, 'failed'));
      return sentenceOf(error);
    }
  };

  const addColleague = async (colleague: NewColleague): Promise<{ ok: boolean; said: string }> => {
    const [name, { password, role }] = [colleague.name.trim(), colleague];
    const problem = accountProblem(name) ?? (password ? undefined : 'Write a password for them.');
    if (problem) return { ok: false, said: problem };
    if (!ask.current || !made) return { ok: false, said: 'Set the library up once more first.' };
    try {
      const done = await addMember(ask.current, { name, password, role, slug: made.slug });
      const what = role === 'lead' ? 'a lead' : 'an operator';
      const said =
        done === 'made'
          ? `${name} is ${what}, with the password ${password}`
          : `${name} had an account and is ${what} now; the password is the one they have`;
      return { ok: true, said };
    } catch (error) {
      return { ok: false, said: sentenceOf(error) };
    }
  };
  return { steps, made, start, addColleague, newPassword };
}

function stepsAt(at: SetupStep, state: 'now' | 'failed'): StepView[] {
  const now = ORDER.indexOf(at);
  return ORDER.map((step, place) => ({
    label: SETUP_STEPS[step],
    state: place < now ? 'done' : place === now ? state : 'waits',
  }));
}

function problemIn({ admin, password, name, slug }: SetUpForm): string | undefined {
  if (!admin.trim() || !password) return 'Write the name and the password of the administrator.';
  if (!name.trim()) return 'Write what colleagues shall see as the name of the library.';
  return slugProblem(slug);
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof SetupStopped)) {
    logFailure('setting up a team library', error);
    return 'Chatside met something that it did not expect. Try once more; what is done stays as it is.';
  }
  const { message, trouble } = error;
  return trouble ? withoutRetry(sentenceOfCouchTrouble(trouble)) : message;
}

/** Sixteen letters and digits that are not mistaken for each other: 80 bits. */
function newPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => letters[byte % 32]).join('');
}
