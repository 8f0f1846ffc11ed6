import type { Finding } from '@/utils/findings/finding';
import { plain } from './fold';

/** What stands in a copy for each kind of value. */
const NAMES: Readonly<Record<string, string>> = {
  'payment-card': 'card',
  'card-security-code': 'security-code',
  'bank-account': 'account',
  'date-of-birth': 'birthday',
  'one-time-code': 'code',
  'api-key': 'secret',
  'assigned-secret': 'secret',
  'crypto-wallet': 'wallet',
  'driving-licence': 'licence',
  'postal-address': 'address',
  'ip-address': 'ip',
  'mac-address': 'device',
};

/**
 * The texts of a conversation with a name in place of each value: the same value has the same name
 * throughout, `<card-1>`, and two values never share one. Values are only compared, not kept.
 */
export function pseudonyms(
  texts: readonly string[],
  find: (text: string) => readonly Finding[],
): string[] {
  const named = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (rule: string, value: string): string => {
    const [, leaf = 'value'] = rule.split('/');
    const kind = leaf === 'person' ? 'customer' : (NAMES[leaf] ?? leaf);
    const key = `${kind} ${plain(value).replace(/[\s().,/·-]/g, '')}`;
    const known = named.get(key);
    if (known) return known;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    named.set(key, `<${kind}-${count}>`);
    return `<${kind}-${count}>`;
  };
  return texts.map((text) => {
    let copy = '';
    let from = 0;
    for (const { rule, span } of [...find(text)].sort((a, b) => a.span.start - b.span.start)) {
      if (span.start < from) continue;
      copy += text.slice(from, span.start) + nameOf(rule, text.slice(span.start, span.end));
      from = span.end;
    }
    return copy + text.slice(from);
  });
}
