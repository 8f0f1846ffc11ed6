/** Everyday words of a support chat that Harper's dictionary lacks; neither spelling nor case is judged. */
const CHAT_WORDS = new Set(
  (
    'thx pls plz ty tysm np fyi asap eta btw imo tbh lol ok okay kk hey hi hiya yep yup nope hmm haha ' +
    'sku rma vat gst iban bic faq url api app apps sms pdf csv jpeg png wifi ios ' +
    'webhook webhooks login logins logout signup signin checkout dropdown popup popups inbox ' +
    'email emails e-mail e-mails voicemail chatbot chatbots changelog workspace workspaces dashboard ' +
    'dashboards onboarding opt-in opt-out unsubscribe unsubscribed refundable prepaid postcode ' +
    'postcodes preorder pre-order timezone timezones firmware touchscreen autofill tmrw appt acct ' +
    'backend frontend sandbox plugin plugins emoji emojis screenshot screenshots whitelist ' +
    'whitelisted reshipped reship restock restocked paywall freemium multi-factor passcode'
  ).split(' '),
);

const GREETING =
  /(?:^|[.!?\n]\s*)(?:hi|hey|hello|dear|thanks|thank you|welcome|sorry|cheers),?\s+(?:(?:there|mr|mrs|ms|dr)\.?,?\s+)?$/i;

/** Whether a word is not for a spell checker: a name, an id, an acronym, chat jargon, another script. */
export function isNotForSpelling(word: string, text: string, start: number): boolean {
  if (/[\d_]/.test(word) || /[^\u0000-\u007f’]/.test(word)) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
  if (CHAT_WORDS.has(word.toLowerCase())) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (GREETING.test(before)) return true;
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?:\n]\s*|["“(]\s*)$/.test(before);
}

/** British words where no pattern leads to the American one. */
const BRITISH = new Set(
  (
    'cheque cheques programme programmes tyre tyres grey storey kerb aluminium whilst amongst ' +
    'learnt spelt burnt dreamt mum jewellery pyjamas maths sceptical mould plough'
  ).split(' '),
);

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/ou(r)/, 'o$1'],
  [/is(e[drs]?|ing|ation|ations|able)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/ll(ed|ing|er|ers|ation|ations|or|ors)$/, 'l$1'],
  [/l(fil|rol)(s?|ment)$/, 'l$1l$2'],
  [/tre(s|d)?$/, 'ter$1'],
  [/ogue(s?)$/, 'og$1'],
  [/(en|f)ce(s|d)?$/, '$1se$2'],
  [/ae/, 'e'],
  [/oe/, 'e'],
  [/([^e])eable$/, '$1able'],
  [/dgement/, 'dgment'],
];

/** Whether a word is right in Britain, and what is suggested is merely its American form. */
export function isBritishFormOf(word: string, suggestions: readonly string[]): boolean {
  const lower = word.toLowerCase();
  const wanted = new Set(suggestions.map((suggestion) => suggestion.toLowerCase()));
  if (BRITISH.has(lower)) return true;
  return PATTERNS.some(
    ([british, american]) => british.test(lower) && wanted.has(lower.replace(british, american)),
  );
}
