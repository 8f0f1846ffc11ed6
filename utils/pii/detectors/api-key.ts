import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { TOKENS } from '@/utils/pii/checks/token-patterns';
import { entropy, isStandIn } from '@/utils/pii/checks/randomness';
import { matches } from '@/utils/pii/matches';

const JWT = /(?<![\w.-])ey[A-Za-z0-9]{15,2000}\.ey[\w/+-]{15,4000}(?:\.[\w/+-]{10,4000}={0,2})?/g;
const JWT_AGAIN = /(?<![\w.-])ZXlK[A-Za-z0-9+/=_-]{60,4000}/g;
const BEGIN = /-----BEGIN[ A-Z0-9_-]{0,60}PRIVATE KEY(?: BLOCK)?-----/g;
const END = /-----END[ A-Z0-9_-]{0,60}-----/g;
const WEBHOOK =
  /(?<![\w.])(?:https:\/\/)?(?:hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,60}|discord(?:app)?\.com\/api\/webhooks\/\d{15,20}\/[\w-]{60,80}|[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[\w@/-]{80,200})/gi;
/** A name and a password within an address: postgres://name:secret@host. */
const IN_URL = /(?<=[a-z][a-z0-9+]{1,14}:\/\/[^\s/:@]{0,64}:)[^\s/@:]{3,100}(?=@[\w.-]{3,100})/gi;
const HEADER =
  /(?<=authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey|digest)\s{1,3})[\w+/.=~-]{12,800}/gi;
/** The other half of an AWS key stands beside the first. */
const AWS_PAIR =
  /(?:AKIA|ASIA)[A-Z0-9]{16}[^\w+]{1,12}(?:[a-z_ ]{0,24}[^\w+]{1,4})?(?<value>[A-Za-z0-9/+]{40})(?![\w/+=])/g;
/** "Bearer …" where no header is named. */
const BEARER = /(?<=\b(?:bearer|basic)\s{1,2})(?=[A-Za-z+/=._-]{0,60}\d)[\w+/.=~-]{16,800}/gi;
/** curl's -u and --user. */
const CURL_USER =
  /(?<=\bcurl\b[^\n]{0,300}\s(?:-u|--user)[\s=]{1,3}["']?)[^\s"':]{0,60}:[^\s"']{3,100}/gi;

const SEED_CUE =
  /\b(?:seed|recovery|mnemonic|backup|secret|wallet|wiederherstellungs|recuperacion|recuperation)[\s-]?(?:phrase|words?|phrases|satz|worter|frase|mots|palabras|seed)?\b[^.!?\n]{0,40}?(?<value>(?<![a-z])(?:[a-z]{3,8}[\s,]{1,2}){11,23}[a-z]{3,8})(?![a-z])/g;

/** Private keys as files hold them, each up to the end of its block. */
function privateKeys(text: string): Span[] {
  const spans: Span[] = [];
  for (const { index, 0: begin } of text.matchAll(BEGIN)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    END.lastIndex = index + begin.length;
    const end = END.exec(text);
    if (!end) break;
    if (end.index - index > 60) spans.push({ start: index, end: end.index + end[0].length });
  }
  return spans;
}

function keys({ text, plain }: Reading): Span[] {
  const isReal = ({ start, end }: Span): boolean => {
    const value = text.slice(start, end);
    return !isStandIn(value) && entropy(value) > 2.8;
  };
  return [
    ...(text.includes('-----BEGIN') ? privateKeys(text) : []),
    ...(/eyJ|ewog|ZXlK|ey/.test(text) ? [...matches(text, JWT), ...matches(text, JWT_AGAIN)] : []),
    ...matches(text, TOKENS, isReal),
    ...(/hook|discord/i.test(text) ? matches(text, WEBHOOK) : []),
    ...(text.includes('://')
      ? matches(text, IN_URL, ({ start, end }) => !isStandIn(text.slice(start, end)))
      : []),
    ...(/auth/i.test(text)
      ? matches(text, HEADER, ({ start, end }) => !isStandIn(text.slice(start, end)))
      : []),
    ...(/AKIA|ASIA/.test(text) ? matches(text, AWS_PAIR, isReal) : []),
    ...(/bearer|basic/i.test(text)
      ? matches(
          text,
          BEARER,
          (span) => /[A-Z]/.test(text.slice(span.start, span.end)) && isReal(span),
        )
      : []),
    ...(text.includes('curl')
      ? matches(text, CURL_USER, ({ start, end }) => !isStandIn(text.slice(start, end)))
      : []),
    ...(/seed|mnemonic|recover|wallet|secret|backup|wiederherst|recuper/.test(plain)
      ? matches(plain, SEED_CUE)
      : []),
  ];
}

export const apiKey: PiiDetector = {
  id: 'pii/api-key',
  entity: 'SECRET',
  label: 'A key or token',
  reason: 'It has the form of a secret that opens an account or a service.',
  severity: 'blocking',
  confidence: 0.97,
  find: keys,
  redact: (value) => `${value.slice(0, 4)}…(key removed)`,
  examples: {
    finds: [
      ['we use token [gh', 'p_7rihTvbKBZl9vYhA5Y0PFYh1Yn1kjBDwvG9r] in CI'].join(''),
      ['slack [xo', 'xb-145499261515-6042665458567-alUOHsv95FG2HhpBBKwMby5m]'].join(''),
      'postgres://app:[s3cr3tPa55]@db.example.com/shop',
      'my seed phrase is [ripple voyage lobster canvas ankle mosquito pilot tattoo humble vacant jelly spoon]',
    ],
    ignores: [
      'The API key page is empty',
      ['gh', 'p_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'].join(''),
      'commit 9fceb02d0ae598e95dc970b74767f19372d61af8 fixed it',
      'https://status.example.com/incidents/abc123def456',
    ],
  },
};
