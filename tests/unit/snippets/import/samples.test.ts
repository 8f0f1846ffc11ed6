import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WHERE_FROM } from '@/components/library/where-from';
import { newSnippet } from '@/utils/snippets/change';
import { changeOf, planImport } from '@/utils/snippets/file/plan';
import { habitOf } from '@/utils/snippets/habit';
import { timeSaved } from '@/utils/snippets/time-saved';
import { FORMATS } from '@/utils/snippets/import/formats';
import { readImport } from '@/utils/snippets/import/read-import';
import { imported, sample } from './read';

/** File, format, how many come, and words of what is refused, lost and to be looked at. */
const SAMPLES = [
  ['textblaze.json', 'textblaze', 4, ['reads the page'], [], ['plan = "pro"']],
  ['textexpander.csv', 'textexpander-csv', 6, [], [], []],
  ['textexpander_noheader.csv', 'textexpander-csv', 3, ['“;empty” It has no text'], [], []],
  ['textexpander_utf16.csv', 'textexpander-csv', 1, [], [], []],
  [
    'textexpander.textexpander',
    'textexpander',
    2,
    ['shell script'],
    ['in capitals'],
    ['formatting'],
  ],
  ['textexpander_binary.textexpander', 'textexpander', 2, ['shell script'], [], ['formatting']],
  [
    ...(['espanso_base.yml', 'espanso', 8] as const),
    ['a picture', '(“regex”)', 'runs a program'],
    ['_common.yml', '“:rf”', 'propagate_case'],
    ['by chance'],
  ],
  ['briskine.csv', 'briskine', 2, [], ['subject: Re:'], ['by chance']],
  [
    ...(['zendesk_macros.json', 'zendesk', 3] as const),
    ['no text into a reply, and is switched off'],
    ['only one group', 'only one user', 'sets status'],
    ['dc.signature', 'internal note', '“signature”, which does not come'],
  ],
  ['intercom_macros.json', 'intercom', 2, [], ['only 2 teams'], []],
  ['chatwoot_canned_responses.json', 'chatwoot', 2, [], [], []],
  ['gorgias_macros.json', 'gorgias', 1, [], ['intent'], []],
  ['front_message_templates.json', 'front', 1, [], ['subject: About your order'], []],
  ['rocketchat_canned.json', 'rocketchat', 2, [], ['one department'], []],
  ['alfred_support.alfredsnippets', 'alfred', 2, [], ['signs before its shortcuts'], []],
  ['native_v1.json', 'chatside', 1, [], ['“fields”', '“requires”'], []],
] as const;

describe('each sample is known by its content and comes with what is lost of it', () => {
  test.each(SAMPLES)('%s: %s, %d snippets', (file, format, count, refused, lost, warned) => {
    const read = imported(file, sample(file));
    expect([read.format, read.drafts.size]).toEqual([format, count]);
    expect(read.refused).toHaveLength(refused.length);
    expect(read.refused).toEqual(refused.map((words) => expect.stringContaining(words)));
    for (const words of lost) expect(read.lost).toContainEqual(expect.stringContaining(words));
    for (const words of warned) expect(read.warned).toContainEqual(expect.stringContaining(words));
    if (warned.length === 0) expect(read.warned).toEqual([]);
  });

  test.each(SAMPLES.filter(([, format]) => format !== 'chatside'))(
    '%s by any name',
    (file, format) => {
      expect(imported('export', sample(file)).format).toBe(format);
    },
  );
});

test('placeholders are ours, and nothing foreign is left', () => {
  expect(imported('a.json', sample('textblaze.json')).bodies).toEqual({
    hi: 'Hi {{ask first = there}}, thanks for reaching out!{{cursor}}',
    delay: '<p>Sorry for the <strong>delay</strong>.</p>',
    refund:
      'Your refund will arrive by {{date +5d}}. {{#option plan is pro}}As a Pro customer you can track it live.{{/option}}{{#option Otherwise – plan is pro}}We will email you.{{/option}}\n{{pick card: Visa / Mastercard / PayPal}}',
    bye: '{{> delay}}\nBest,\n{{me.name}}',
  });
  expect(imported('a.csv', sample('textexpander.csv')).bodies).toEqual({
    hi: 'Hi {{ask First name = there}}, thanks for reaching out!{{cursor}}',
    refund:
      'Your refund will arrive by {{date +5d}}.\r\n"Card ending" {{pick Card: Visa / Mastercard}}',
    notes: '{{ask Notes | multiline}}',
    bye: '{{> hi}} Best regards',
    pct: 'Take 50% off today',
    clip: 'Order {{clipboard}} is on its way',
  });
  expect(imported('a.yml', sample('espanso_base.yml')).bodies).toEqual({
    hi: 'Hi there, this is Sam. {{cursor}}',
    refund: 'Your refund arrives by {{date +5d}}.\nPaid with {{pick card: Visa / Mastercard}}.',
    form: 'Hey {{ask name}},\n{{ask reason | multiline}}\nPriority: {{pick prio: low / high}}\n',
    nest: '{{> hi}} See you!',
    clip: 'Order {{clipboard}}',
    rand: '{{pick Wording: Sure! / Of course! / Happy to help!}}',
    rich: '<p>This is <strong>bold</strong> and <em>italic</em>.</p>',
    html: '<p>Hello <strong>there</strong></p>',
  });
  expect(imported('a.json', sample('zendesk_macros.json')).bodies).toEqual({
    approved: 'Hi {{customer.first_name}},\n\nYour refund is on its way.\n\n{{> signature}}',
    'reset-password':
      '<p>Hi {{customer.first_name}},</p><p>Use <a href="https://example.com/reset">this link</a>.</p>',
    'plain-string-value': 'Thanks {{me.first_name}} - one string, no channel array',
  });
  expect(imported('a.csv', sample('briskine.csv')).bodies).toEqual({
    h: '<div>Hello {{customer.first_name}},</div><div>{{cursor}}</div>',
    fu: '<div>Next call: {{date +7d}}</div><div>{{&gt; h}}</div><div>{{pick Wording: Best / Cheers}}, {{me.first_name}}</div>',
  });
  expect(imported('a.json', sample('chatwoot_canned_responses.json')).bodies).toEqual({
    hi: 'Hi {{customer.first_name}}, how can I help you today?',
    refund:
      '<p>Your <strong>refund</strong> was started.</p><ul><li>3 to 5 days</li><li>same card</li></ul>',
  });
  expect(imported('a.json', sample('intercom_macros.json')).bodies['order-status-update']).toBe(
    '<p>Hi {{customer.name|there}}, your order is ready!</p>',
  );
});

test('folders, tags, languages, ids and how often it was used come, too', () => {
  const [macro] = imported('a.json', sample('gorgias_macros.json')).incoming;
  expect(macro).toMatchObject({
    id: 'gorgias:23453',
    usedElsewhere: 58_392,
    draft: { lang: 'en', tags: ['question', 'order-status'], rich: true },
  });
  const { drafts } = imported('a.json', sample('zendesk_macros.json'));
  expect(drafts.get('approved')).toMatchObject({
    title: 'Approved',
    folder: 'Billing/Refund',
    tags: ['refund', 'billing'],
  });
  const groups = imported('a', sample('textexpander_binary.textexpander')).drafts;
  expect(groups).toEqual(imported('a', sample('textexpander.textexpander')).drafts);
  expect(groups.get('hi')?.folder).toBe('Support');
  const utf16 = imported('a.csv', sample('textexpander_utf16.csv')).bodies;
  expect(Object.values(utf16)).toEqual(['Grüße 🌏']);
});

test.each([
  ['generic_mapping.csv', 4, { shortcut: 0, title: 1, text: 2, folder: 3, tags: 4, language: 5 }],
  ['generic.tsv', 2, { shortcut: 0, title: 1, text: 2 }],
] as const)(
  '%s: the person is asked what the columns are, with a good guess',
  (file, count, fields) => {
    const read = readImport(file, sample(file));
    expect(read).toMatchObject({ kind: 'columns', count, columns: { fields, header: true } });
  },
);

test('a table comes by its columns: two languages of a shortcut are one snippet', () => {
  const read = readImport('a.csv', sample('generic_mapping.csv'));
  if (read.kind !== 'columns') throw new Error(read.kind);
  const { drafts, refused } = imported('a.csv', sample('generic_mapping.csv'), {
    format: 'table',
    columns: read.columns,
  });
  expect(refused).toEqual([]);
  expect([...drafts.keys()]).toEqual(['hi', 'no-shortcut']);
  expect(drafts.get('hi')).toMatchObject({
    title: 'Greeting',
    body: 'Hi; how can I help?',
    lang: 'en',
    variants: [{ lang: 'de', body: 'Hallo; wie kann ich helfen?' }],
    folder: 'Greetings',
    tags: ['hello', 'open'],
  });
});

test('the page and its document say of each system where its file comes from', () => {
  const document = readFileSync('docs/import.md', 'utf8');
  for (const { name } of FORMATS) {
    expect([name, Object.keys(WHERE_FROM).some((system) => name.startsWith(system))]).toEqual([
      name,
      true,
    ]);
    expect(document).toContain(`| ${name.split(' ')[0]}`);
  }
});

test('what was used often elsewhere is found first, and counts as used by nobody here', () => {
  const [often] = imported('a.json', sample('gorgias_macros.json')).incoming;
  const plan = planImport({ drafts: [often!], facts: [] }, [], []);
  const [snippet] = changeOf(plan, {}, 5, () => 'id').put!;
  const fresh = newSnippet(often!.draft, 'id', 5);
  expect(habitOf(snippet!, 5)).toBeGreaterThan(habitOf(fresh, 5));
  expect(timeSaved(snippet!)).toBeUndefined();
});
