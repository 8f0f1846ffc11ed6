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
  /(?:[aeiou](?:c|g|s|v|z|k|m|n|r)|at|[^aeiou]l|u|[lrn][csgv]|bl|pl|ut|it|ot|id|ud|ar|ir|rr)ed$/;
const KEEPS_PLAIN =
  /(?:mention|return|contain|explain|remain|complain|contact|attain|enter|offer|answer|order|register|deliver|consider|remember|open|listen|happen|clean|join|sign|scan|turn|learn|fill|call|reset|submit|visit|edit|wait|await|repeat|treat|upload|download|load|read|need|look|book|check|unlock|click|track|pick|pack|back|link|report|transfer|cover|appear|clear|hear|repair)ed$/;

/** "sent" → "send", "confirmed" → "confirm"; nothing where it is not certain. */
export function baseOf(participle: string): string | undefined {
  const irregular = IRREGULAR.get(participle);
  if (irregular) return irregular;
  if (!participle.endsWith('ed') || participle.length < 5) return undefined;
  const stem = participle.slice(0, -2);
  if (KEEPS_PLAIN.test(participle)) return stem;
  if (participle.endsWith('ied')) return `${participle.slice(0, -3)}y`;
  if (DOUBLED.test(participle) && !/(?:ll|ss)ed$/.test(participle)) return stem.slice(0, -1);
  return SILENT_E.test(participle) ? `${stem}e` : stem;
}

const FOR_ME = /^(?:send|give|tell|show|bring|write)$/;

/** "sent the number" → "send me the number": what the customer is asked to do, as it is asked. */
export function asked(base: string, object: string): string {
  const to = FOR_ME.test(base) && !/^ (?:me|us|it|them|him|her)\b/.test(object) ? ' me' : '';
  return `${base}${to}${object}`;
}

/** A capital where the words that are replaced had one. */
export function likeIn(original: string, text: string): string {
  return /^\p{Lu}/u.test(original) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
