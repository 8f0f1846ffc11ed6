/** Irregular participles of what customers are asked to do, by their base form. */
const IRREGULAR = new Map(
  (
    'sent:send told:tell given:give made:make paid:pay put:put kept:keep said:say written:write ' +
    'chosen:choose read:read set:set left:leave taken:take brought:bring bought:buy done:do seen:see ' +
    'known:know found:find shown:show gone:go begun:begin thought:think let:let'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const DOUBLED = /([bdgmnprt])\1ed$/;
/** Verbs whose base ends in "e"; the others only lose their "ed". */
const SILENT_E =
  /(?:[aeiou](?:c|g|s|v|z|k|m|n|r|b)|at|[^aeiou]l|u|[lrn][csgv]|bl|pl|ut|it|ot|id|ud|ar|ir|rr)ed$/;
const KEEPS_PLAIN =
  /(?:mention|return|contain|explain|remain|complain|contact|attain|enter|offer|answer|order|register|deliver|consider|remember|open|listen|happen|clean|join|sign|scan|turn|learn|fill|call|reset|submit|visit|edit|wait|await|repeat|treat|upload|download|load|read|need|look|book|check|unlock|click|track|pick|pack|back|link|report|transfer|cover|appear|clear|hear|repair)ed$/;

/** "sent" → "send", "confirmed" → "confirm"; nothing where it is not certain. */
export function baseOf(participle: string): string | undefined {
  const irregular = IRREGULAR.get(participle);
  if (irregular) return irregular;
  if (participle === 'added') return 'add';
  if (!participle.endsWith('ed') || participle.length < 5) return undefined;
  const stem = participle.slice(0, -2);
  if (KEEPS_PLAIN.test(participle)) return stem;
  if (participle.endsWith('ied')) return `${participle.slice(0, -3)}y`;
  if (DOUBLED.test(participle) && !/(?:ll|ss)ed$/.test(participle)) return stem.slice(0, -1);
  return SILENT_E.test(participle) ? `${stem}e` : stem;
}

/** What a customer can still do now, and what gets us further. */
const HELPS = new Set(
  (
    'send give tell provide attach confirm include add enter upload forward share mention register verify sign update check ' +
    'contact complete describe submit show email write state specify choose select activate install fill scan reply answer ' +
    'read follow click set enable allow accept turn restart reset plug print download'
  ).split(' '),
);
/** It was to be done then, or first: that is over. */
const THEN =
  /\b(?:yesterday|ago|earlier|first|before|already|sooner|then|within|by|until|last|in time|on time|at the time|at checkout|in advance|beforehand|immediately|again|on (?:\w+day|arrival|delivery)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i;
const PERSON = /^ (?:me|us)\b/;

/**
 * "sent the number" → "send me the number": what the customer is asked to do, as it is asked;
 * nothing where asking for it now would make no sense.
 */
export function asked(base: string, object: string): string | undefined {
  if (!HELPS.has(base) || THEN.test(object) || !object.trim()) return undefined;
  if (/^(?:give|tell|show|write)$/.test(base) && !PERSON.test(object)) return undefined;
  const forMe = base === 'send' && /^ (?:the|your|a|an) (?!.*\b(?:to|back)\b)/.test(object);
  return `${base}${forMe ? ' me' : ''}${object}`;
}

/** A capital where the words that are replaced had one. */
export function likeIn(original: string, text: string): string {
  return /^\p{Lu}/u.test(original) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
