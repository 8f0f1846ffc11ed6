import type { PiiDetector } from '@/utils/pii/detector';

export const email: PiiDetector = {
  id: 'pii/email',
  entity: 'EMAIL',
  label: 'An e-mail address',
  reason: 'Make sure that it is this customer’s own, or one that anybody may have.',
  severity: 'warning',
  confidence: 0.9,
  pattern:
    /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_%+-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}@])/gu,
  redact: (value) => `${value[0]}•••@${value.slice(value.indexOf('@') + 1)}`,
  examples: {
    finds: [
      'Write to [dana.cruz+shop@example.com].',
      'It is [j_r@mail.example.co.uk], thanks',
      '<[björn@beispiel.de]>',
    ],
    ignores: ['@dana on Mastodon', 'meet me @ 5', 'name@localhost', 'a@b', 'npm i @wxt/core@1.2'],
  },
};
