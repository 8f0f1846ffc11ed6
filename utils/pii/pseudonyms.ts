import type { Finding } from '@/utils/findings/finding';
import { settle } from '@/utils/findings/settle';
import { applyEdit } from '@/utils/text/edit';
import { valueOf, wordsOf } from './likeness';

/** A line of a conversation that is to be handed on. */
export type Line = { readonly author: string; readonly text: string };

/** Short nouns where the rule's own name is not what a person would say. */
const NOUNS: Readonly<Record<string, string>> = {
  'payment-card': 'card',
  'card-security-code': 'security-code',
  'bank-account': 'account',
  'date-of-birth': 'birthday',
  'one-time-code': 'code',
  'api-key': 'secret',
  'assigned-secret': 'secret',
  'seed-phrase': 'secret',
  'crypto-wallet': 'wallet',
  'driving-licence': 'licence',
  'postal-address': 'address',
  'ip-address': 'ip',
  'mac-address': 'device',
};

/**
 * Puts the same name in the place of the same value, all through a conversation: `<card-1>` is one
 * card wherever it stands. `names` are people whose names are known, by the noun that they become.
 */
export function pseudonymise(
  lines: readonly Line[],
  find: (text: string) => readonly Finding[],
  names: Readonly<Record<string, readonly string[]>> = {},
): Line[] {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const pseudonymOf = (noun: string, words: string): string => {
    const key = `${noun} ${valueOf(words)}`;
    const before = known.get(key);
    if (before) return before;
    const count = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, count);
    const pseudonym = `<${noun}-${count}>`;
    known.set(key, pseudonym);
    return pseudonym;
  };
  const people = Object.entries(names).flatMap(([noun, whole]) =>
    whole.filter((name) => name.trim()).map((name) => personOf(noun, name)),
  );
  for (const { noun, name } of people) pseudonymOf(noun, name);

  return lines.map(({ author, text }) => {
    const named = settle(find(text)).reduceRight((whole, finding) => {
      const pseudonym = pseudonymOf(nounOf(finding.rule), wordsOf(finding, text));
      return applyEdit(whole, { span: finding.span, text: pseudonym });
    }, text);
    return {
      author,
      text: people.reduce(
        (whole, { noun, name, pattern }) => whole.replace(pattern, () => pseudonymOf(noun, name)),
        named,
      ),
    };
  });
}

function nounOf(rule: string): string {
  const name = rule.slice(rule.indexOf('/') + 1);
  // "team-rule A contract number" has the name of a team's own rule behind it.
  const own = /^team-\S+ (?:an? |the )?(.+)$/i.exec(name)?.[1];
  return own?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-') ?? NOUNS[name] ?? name;
}

/** A person's name, whole or in parts of three letters and more, where a word begins and ends. */
function personOf(
  noun: string,
  name: string,
): { readonly noun: string; readonly name: string; readonly pattern: RegExp } {
  const parts = name.split(/\s+/).filter((part) => part.length > 2);
  const forms = [name.trim(), ...parts].map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return {
    noun,
    name,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}<])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
  };
}
