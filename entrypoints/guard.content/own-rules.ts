import { listOfNames } from '@/utils/pii/held-words';
import type { Finding } from '@/utils/findings/finding';
import { readyTeam, withTeam, type ReadyTeam } from '@/utils/pii/team-rules/find-team';
import { NO_RULES, type RuleSet } from '@/utils/pii/team-rules/team-rule';
import {
  EXPRESSION_PORT,
  type ExpressionAnswer,
  type ExpressionAsk,
} from '@/utils/platform/expression-port';
import { logFailure } from '@/utils/platform/log';
import { askAgain, askThrough } from '@/utils/platform/port';
import { request } from '@/utils/platform/requests';
import { watchStoppedExpressions } from '@/utils/platform/stopped-expressions';
import { carried } from './carried';

/** Keys of one burst are asked about together. */
const SOON_MS = 40;
/** A longer text is looked at up to here. */
const LONGEST = 20_000;

/** The person's own rules, at work in this page. */
export type OwnRules = {
  /** Whether these are other rules than before. */
  use(rules: RuleSet): boolean;
  /** With what masks and lists find, without what is allowed. */
  add(text: string, found: readonly Finding[]): readonly Finding[];
  /** The same for a draft: what expressions found in it counts, and they are asked what they do not know yet. */
  addToDraft(text: string, found: readonly Finding[]): readonly Finding[];
};

export function ownRules(on: {
  /** Other rules, or an answer: drafts are to be looked at again. */
  readonly changed: () => void;
  /** Rules that took too long and are off now. */
  readonly stopped: (names: string) => void;
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}): OwnRules {
  const { changed, signal } = on;
  const ask = askAgain(askThrough<ExpressionAsk, ExpressionAnswer>(EXPRESSION_PORT, signal));
  const late = carried();
  const stopped = new Set<string>();
  let rules = NO_RULES;
  let team = readyTeam(rules);
  let wanted: string | undefined;
  let asked = '';
  let isAsking = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(soon));

  const patterns = (): string[] =>
    team.expressions.map(({ pattern }) => pattern).filter((pattern) => !stopped.has(pattern));

  const forget = (): void => {
    asked = '';
    late.learn('', []);
    changed();
  };

  const stop = (some: readonly string[]): void => {
    if (!some.length) return;
    for (const pattern of some) stopped.add(pattern);
    const names = rules.rules.filter((rule) => 'pattern' in rule && some.includes(rule.pattern));
    on.stopped(listOfNames(names.map(({ name }) => `“${name}”`)));
    request('pii/stop', { patterns: some }).catch((error: unknown) =>
      logFailure('remembering which rule is off', error),
    );
  };

  const askNow = async (): Promise<void> => {
    const text = wanted;
    if (isAsking || signal.aborted || text === undefined) return;
    wanted = undefined;
    isAsking = true;
    const answer = await ask({ text: text.slice(0, LONGEST), patterns: patterns() }).catch(
      (error: unknown) => {
        if (!signal.aborted) on.failed(error);
      },
    );
    isAsking = false;
    if (signal.aborted) return;
    if (answer) {
      stop(answer.stopped);
      late.learn(text, foundBy(team, answer));
      changed();
    } else asked = ''; // asked again with the next key
    void askNow();
  };

  const wonder = (text: string): void => {
    if (text === asked || !text.trim() || !patterns().length) return;
    asked = text;
    wanted = text;
    clearTimeout(soon);
    soon = setTimeout(() => void askNow(), SOON_MS);
  };

  const safely = (text: string, found: readonly Finding[], more?: readonly Finding[]) => {
    try {
      return withTeam(team, text, found, more);
    } catch (error) {
      team = readyTeam(NO_RULES);
      on.failed(error);
      return found;
    }
  };

  watchStoppedExpressions((now) => {
    stopped.clear();
    for (const pattern of now) stopped.add(pattern);
    forget();
  }, signal);

  return {
    use(next) {
      if (JSON.stringify(next) === JSON.stringify(rules)) return false;
      rules = next;
      team = readyTeam(next);
      forget();
      return true;
    },
    add: (text, found) => safely(text.slice(0, LONGEST), found),
    addToDraft(text, found) {
      wonder(text);
      return safely(text.slice(0, LONGEST), found, late.in(text));
    },
  };
}

function foundBy(team: ReadyTeam, { found }: ExpressionAnswer): Finding[] {
  return found.flatMap(
    ({ pattern, spans }) =>
      team.expressions.find((expression) => expression.pattern === pattern)?.found(spans) ?? [],
  );
}
