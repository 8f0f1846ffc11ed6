import { describe, expect, test } from 'vitest';
import type { Break } from '../consoles/breaking.ts';
import type { IntercomReplica } from '../consoles/intercom/page/page.ts';
import type { ZendeskReplica } from '../consoles/zendesk/page/page.ts';
import {
  enterIntercom,
  enterZendesk,
  healthIn,
  heardIn,
  onReplica,
  pickedIn,
} from './replica-stage.ts';

// A console's next version: one mark of it is gone. What needs it goes off, and nothing goes wrong.

type Mutation = {
  readonly breaks: readonly Break[];
  /** Where it is not `ok` as before; undefined: nothing at all is recognised. */
  readonly health?: Readonly<Record<string, string>> | undefined;
  /** Whether the picker still has a place to write into. */
  readonly picker?: false;
};

const id = (name: string): string => `[data-test-id="${name}"]`;
const gone = (name: string): Break => [id(name), 'data-test-id'];

const ALL_OK = {
  ...{ composer: 'ok', note: 'ok', transcript: 'ok' },
  ...{ sides: 'ok', times: 'ok', name: 'ok', queue: 'degraded', send: 'ok' },
};

const ZENDESK: Readonly<Record<string, Mutation>> = {
  'the class of the ticket': {
    breaks: [['.ticket-panes-grid-layout', '.ticket-panes-grid-layout']],
  },
  'the test id of the ticket': { breaks: [['[data-test-id$="-layout"]', 'data-test-id']] },
  'which ticket is active': {
    breaks: [['[data-is-active]', 'data-is-active']],
    health: undefined,
    picker: false,
  },
  'the ticket’s number': {
    breaks: [['[data-ticket-id]', 'data-ticket-id']],
    health: undefined,
    picker: false,
  },
  'the log': { breaks: [gone('omni-log-container')], health: { transcript: 'degraded' } },
  'the role of the log': { breaks: [['section[role="feed"]', 'role']] },
  'both marks of the log': {
    breaks: [gone('omni-log-container'), ['section[role="feed"]', 'role']],
    health: { transcript: 'off', sides: 'off', times: 'off' },
  },
  messages: {
    breaks: [gone('omni-log-comment-item')],
    health: { sides: 'off', times: 'off' },
  },
  // A note has a tag of its own.
  bubbles: { breaks: [gone('omni-log-item-message')], health: { sides: 'degraded' } },
  'the author': { breaks: [[id('omni-log-item-message'), 'type']], health: { sides: 'degraded' } },
  'the author of customers': {
    breaks: [['[type="end-user"]', 'type']],
    health: { sides: 'degraded' },
  },
  'the author of agents': { breaks: [['[type="agent"]', 'type']], health: { sides: 'degraded' } },
  'the tag of a note': { breaks: [gone('omni-log-internal-note-tag')] },
  'the words': { breaks: [gone('omni-log-message-content')] },
  times: { breaks: [['time', 'datetime']], health: { times: 'off' } },
  'the hidden double': { breaks: [['[aria-hidden="true"]', 'aria-hidden']] },
  'the composer': {
    breaks: [['[data-test-id^="omnicomposer"]', 'data-test-id']],
    health: { composer: 'degraded' },
  },
  'both marks of the composer': {
    breaks: [['[data-test-id^="omnicomposer"]', 'data-test-id'], gone('ticket-rich-text-editor')],
    health: { composer: 'off' },
    picker: false,
  },
  'the channel switcher': {
    breaks: [gone('omnichannel-channel-switcher-button')],
    health: { note: 'off' },
  },
  'the channel': { breaks: [['[data-channel]', 'data-channel']], health: { note: 'off' } },
  'the selected tab': { breaks: [['[data-entity-is-selected]', 'data-entity-is-selected']] },
  'the tab’s title': { breaks: [gone('header-tab-title')] },
  'the link of the sender': {
    breaks: [gone('omni-log-comment-user-link')],
    health: { name: 'degraded' },
  },
  'every name': {
    breaks: [
      gone('omni-log-comment-user-link'),
      gone('omni-log-item-sender'),
      gone('header-tab-title'),
    ],
    health: { name: 'off' },
  },
  'the tabs': { breaks: [['[data-entity-id]', 'data-entity-id']], health: { queue: 'off' } },
  'the button that sends': {
    breaks: [gone('omnichannel-omnicomposer-send-button')],
    health: { send: 'off' },
  },
  'the subject': { breaks: [gone('omni-header-subject')] },
};

describe('Zendesk without', () => {
  const on = onReplica('zendesk', '*.zendesk.com');

  test.each(Object.entries(ZENDESK))('%s', async (_name, mutation) => {
    const open = await enterZendesk(on.chatside);
    await open.page.evaluate((breaks) => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      replica.break(breaks);
      const at = (minute: number): string =>
        new Date(Date.now() - (4 - minute) * 60_000).toISOString();
      replica.say('1001', { kind: 'end-user', sender: 'Dana Cruz', text: 'customer', at: at(0) });
      replica.say('1001', { kind: 'agent', sender: 'Sam Agent', text: 'operator', at: at(1) });
      replica.say('1001', { kind: 'internal', sender: 'Sam Agent', text: 'note', at: at(2) });
      replica.say('1001', { kind: 'bot', sender: 'Answer bot', text: 'bot', at: at(3) });
    }, mutation.breaks);
    await goesWell(mutation, ALL_OK, 'Dana', { ...open, textIn: () => open.textIn('1001') });
    expect([await open.textIn('1002'), await open.textIn('1003')]).toEqual(['', '']);
  });
});

const SPACE = '[data-intercom-target="conversation-space"]';
const OFF = {
  ...{ composer: 'ok', note: 'off', transcript: 'ok' },
  ...{ times: 'off', name: 'ok', queue: 'off', send: 'off' },
};

const INTERCOM: readonly (readonly [form: string, sides: string, all: Record<string, Mutation>])[] =
  [
    [
      '',
      'off',
      {
        'the host of the shadow root': {
          breaks: [['#teammate-app-react', 'id']],
          health: undefined,
          picker: false,
        },
        'the space': {
          breaks: [[SPACE, 'data-intercom-target']],
          health: undefined,
          picker: false,
        },
        'the title': {
          breaks: [['header span', 'data-inbox-conversation-header-title']],
          health: { name: 'off' },
        },
        'the test id of the stream': {
          breaks: [['[data-testid]', 'data-testid']],
        },
        'the mark of the stream': {
          breaks: [['[data-conversation-stream]', 'data-conversation-stream']],
        },
        'both marks of the stream': {
          breaks: [
            ['[data-testid]', 'data-testid'],
            ['[data-conversation-stream]', 'data-conversation-stream'],
          ],
          health: { transcript: 'off' },
        },
        'the parts': { breaks: [['[data-part-entity-id]', 'data-part-entity-id']] },
        'the words': { breaks: [['.interblocks-html', '.interblocks-html']] },
        'the class of the part': { breaks: [['[class*="group/content-part"]', 'class']] },
        'the composer’s block': {
          breaks: [['[data-conversation-reply-composer]', 'data-conversation-reply-composer']],
          health: { composer: 'degraded' },
        },
        'the composer’s role': { breaks: [['.ProseMirror', 'role']] },
      },
    ],
    [
      '?ember',
      'ok',
      {
        'the space': {
          breaks: [[SPACE, 'data-intercom-target']],
          health: undefined,
          picker: false,
        },
        'the title': {
          breaks: [['header span', 'data-conversation-title']],
          health: { name: 'off' },
        },
        'the stream': {
          breaks: [['[data-conversation-stream]', 'data-conversation-stream']],
          health: { transcript: 'off', sides: 'off' },
        },
        'the mark of the parts': { breaks: [['[data-part-group-id]', 'data-intercom-target']] },
        'the ids of the parts': { breaks: [['[data-part-group-id]', 'data-part-group-id']] },
        'the categories': {
          breaks: [['[data-part-group-category]', 'data-part-group-category']],
          health: { sides: 'off' },
        },
        'the category of customers': {
          breaks: [['[data-part-group-category="1"]', 'data-part-group-category']],
          health: { sides: 'degraded' },
        },
        'the category of notes': {
          breaks: [['[data-part-group-category="4"]', 'data-part-group-category']],
          health: { sides: 'degraded' },
        },
        'the words': { breaks: [['.intercom-interblocks-html', '.intercom-interblocks-html']] },
        'the composer’s role': { breaks: [['.ProseMirror', 'role']] },
      },
    ],
  ];

describe.each(INTERCOM)('Intercom %s without', (form, sides, all) => {
  const on = onReplica('intercom', '*.intercom.com');

  test.each(Object.entries(all))('%s', async (_name, mutation) => {
    const open = await enterIntercom(on.chatside, form);
    await open.page.evaluate((breaks) => {
      const { replica } = window as unknown as { replica: IntercomReplica };
      replica.break(breaks);
      for (const author of ['customer', 'operator', 'note', 'bot'] as const) {
        replica.say('777', { author, text: author });
      }
    }, mutation.breaks);
    await goesWell(mutation, { ...OFF, sides }, 'Casey', open);
  });
});

/** The lights are right, nobody is taken for another, and the text goes to its place or nowhere. */
async function goesWell(
  mutation: Mutation,
  usual: Readonly<Record<string, string>>,
  customer: string,
  open: Pick<Awaited<ReturnType<typeof enterIntercom>>, 'page' | 'world' | 'complaints'> & {
    textIn(): Promise<unknown>;
  },
): Promise<void> {
  const { page, world, textIn, complaints } = open;
  const isLost = 'health' in mutation && !mutation.health;
  const wanted = isLost ? undefined : { ...usual, ...mutation.health };
  await expect.poll(() => healthIn(world)).toEqual(wanted);
  // Each message says who wrote it: another author than this is wrong, none is not.
  for (const { author, text } of await heardIn(world)) {
    if (text) expect(['unknown', text]).toContain(author);
  }
  await page.keyboard.type('/ref', { delay: 20 });
  if (mutation.picker === false) {
    // Nothing will come, and nothing tells of that: by these keys it would be there.
    await page.keyboard.type('und ', { delay: 20 });
    expect(await pickedIn(world)).toEqual([]);
    expect(await textIn()).toMatch(/^\/refund\s$/);
  } else {
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Enter');
    const name = wanted?.['name'] === 'off' ? 'there' : customer;
    await expect.poll(textIn).toMatch(new RegExp(`^Hi ${name},`));
  }
  expect(complaints).toEqual([]);
}
