import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';
import { isStandIn, looksRandom } from '@/utils/pii/checks/randomness';
import { matches } from '@/utils/pii/matches';

/** What a secret is called in settings and in talk. */
const NAME =
  '(?:(?:api|access|secret|private|auth|client|service|account|master|signing|encryption|app|webhook|consumer|license_api|bot|admin|refresh|bearer|session|personal|deploy|schlüssel|clé|clave|chiave|chave)[\\s_.-]{0,2}){0,3}(?:api[\\s_-]?(?:key|token|secret|schlüssel)|apikey|key|token|secret|passwd|password|pwd|credentials?|auth|schlüssel|clé|clave|chiave|chave|geheimnis|jeton|sleutel|klucz|nyckel)';

/** `name = value`, "the key is value", `"name": "value"`, `<name>value</name>`, `--name value`. */
const ASSIGNED = new RegExp(
  `(?<![\\p{L}\\d])[\\p{L}\\d_.-]{0,40}?${NAME}[\\w.]{0,24}["'\`\\]]{0,2}\\s{0,3}(?:::{0,3}=|[:?.+]{0,2}=>?|:|=|->|,|>|\\s(?:is|ist|lautet|est|es|é|è|was|string|str|used|now|we use|to|auf)\\b)?[\\s"'\`=:>({]{1,8}(?<value>[\\w+/.=~%:|-]{12,400})(?![\\w+/])`,
  'giu',
);

/** Where a service is named its keys need no other word: "mailgun: 0f3…". */
const SERVICE =
  /(?<![\p{L}\d])(?:cloudflare|facebook|twitter|linkedin|dropbox|datadog|mailgun|fastly|heroku|algolia|twitch|zendesk|intercom|hubspot|snyk|sentry|okta|meraki|discord|artifactory|jfrog|yandex|confluent|asana|bitbucket|netlify|sumo\w{0,10}|telegr\w{0,10}|bundle_\w{1,40})[\w.-]{0,20}["'`]{0,2}\s{0,3}(?:=>?|:|->|,|\s(?:is|ist|est|es)\s)[\s"'`=]{0,5}(?<value>[\w+/.=~:|-]{15,120})(?![\w+/])/giu;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const HARMLESS =
  /^(?:https?:|www\.|v?\d+(?:\.\d+){2,}|\d{4}-\d\d-\d\d|[a-z]+(?:[._/-][a-z]+)*$)|^[\d.,:/-]{1,15}$/i;

function secrets({ text, plain }: Reading): Span[] {
  const isSecret = ({ start, end }: Span): boolean => {
    const value = text.slice(start, end);
    return UUID.test(value) || (!HARMLESS.test(value) && looksRandom(value));
  };
  if (!/\d/.test(text)) return [];
  const isNotPublic = (span: Span): boolean =>
    !/licen[sc]e|product key|public key|primary key|foreign key/.test(
      plain.slice(Math.max(0, span.start - 40), span.start),
    );
  return [
    ...(/key|tok|secret|pass|pwd|auth|cred|schl|cl[eé]|chi?av|geheim|jet|sleutel|klucz|nyckel/i.test(
      text,
    )
      ? matches(text, ASSIGNED, (span) => isSecret(span) && isNotPublic(span))
      : []),
    ...matches(
      text,
      SERVICE,
      (span) => !isStandIn(text.slice(span.start, span.end)) && isSecret(span),
    ),
  ];
}

export const assignedSecret: PiiDetector = {
  id: 'pii/assigned-secret',
  entity: 'SECRET',
  label: 'A key or token',
  reason: 'It is called a key or a token and looks drawn by a machine.',
  severity: 'blocking',
  confidence: 0.9,
  find: secrets,
  redact: (value) => `${value.slice(0, 2)}…(key removed)`,
  examples: {
    finds: [
      'x-api-key: [99656f7a-3d3f-bfe1-fa72-e66a6acc823d]',
      'our API key is [k7Qz81mPv0sXw42LdT9h]',
      'DATADOG_TOKEN = "[3kd8s0a91jx7q2m4z6v5b8n0c1l3p5r7t9w2y4u6]"',
    ],
    ignores: [
      'trace 4bf92f3577b34da6a3ce929d0e0e4736',
      'the key is under the doormat',
      'token = "${ACCESS_TOKEN_2024_FOR_CI}"',
      'request id 99656f7a-3d3f-bfe1-fa72-e66a6acc823d',
    ],
  },
};
