import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPicker, openPicker, row, type PickerStage } from './picker-stage.ts';

// The picker in a plain page: every answer comes when it is wanted, and not before.

let launched: Awaited<ReturnType<typeof launchPicker>>;
let stage: PickerStage;

beforeAll(async () => {
  launched = await launchPicker();
});
afterAll(() => launched.browser.close());

const WENT_ON = 'You went on before your snippets were found, so nothing was inserted.';
const NOT_READ = 'Chatside could not read your library. Nothing was inserted; try once more.';

const open = async (): Promise<void> => {
  stage = await openPicker(launched);
};
const type = (text: string): Promise<void> => stage.page.keyboard.type(text);
const press = (key: string): Promise<void> => stage.page.keyboard.press(key);
const listed = async (...titles: string[]): Promise<void> => {
  await expect.poll(stage.list).toEqual(titles);
};
/** What an Enter sent, or that Chatside took it. */
const enters = async (): Promise<string[]> =>
  (await stage.enters()).map(({ sent, isOurs }) => {
    expect(isOurs, 'claimed, and taken').toBe(sent === undefined);
    return sent ?? 'taken';
  });

describe('Enter is claimed as long as it is taken', () => {
  test('not where no snippet matches, and not with another key', async () => {
    await open();
    await type('/zzz');
    await stage.find('zzz');
    await listed();
    await press('Enter');
    expect(await enters()).toEqual(['/zzz']);
  });

  test('with another key it is the page’s', async () => {
    await open();
    await type('/ref');
    await stage.find('ref', row('refund'));
    await listed('> refund');
    for (const key of ['Control+Enter', 'Alt+Enter', 'Enter']) await press(key);
    expect(await enters()).toEqual(['/ref', '/ref', 'taken']);
  });
});

describe('while a text is being fetched', () => {
  const chosen = async (): Promise<void> => {
    await open();
    await type('/ref');
    await stage.find('ref', row('refund'));
    await listed('> refund');
    await press('Enter');
    await stage.asked('fill');
  };

  test('Enter is kept from the reply, and from no other field', async () => {
    await chosen();
    await press('Enter');
    await stage.page.locator('input').fill('a search');
    await press('Enter');
    expect(await enters()).toEqual(['taken', 'taken', 'a search']);
    await stage.page.locator('textarea').focus();
    await stage.answer('fill', { kind: 'filled', text: 'Hi Dana', stops: [] });
    await expect.poll(stage.draft).toBe('Hi Dana');
    await press('Enter');
    expect((await enters()).at(-1)).toBe('Hi Dana');
  });

  test('it is the page’s again when that takes too long, and that is said', async () => {
    await chosen();
    await press('Enter');
    await expect.poll(stage.said).toEqual([expect.stringContaining('longer than it should')]);
    await press('Enter');
    expect(await enters()).toEqual(['taken', 'taken', '/ref']);
  });

  test('it is the page’s again when Chatside is switched off', async () => {
    await chosen();
    await stage.end();
    await expect.poll(stage.said).toEqual([NOT_READ]);
    await press('Enter');
    expect(await enters()).toEqual(['taken', '/ref']);
  });

  test('a letter that is told of late opens no second list, which would take the next Enter', async () => {
    stage = await openPicker(launched, (page) => page.clock.install({ time: 0 }));
    const { clock } = stage.page;
    await clock.pauseAt(60_000);
    await type('/ref');
    await stage.find('ref', row('refund'));
    await listed('> refund');
    await press('Enter');
    await stage.asked('fill');
    await clock.runFor(100);
    await stage.answer('fill', { kind: 'missing' });
    await expect.poll(stage.said).toEqual([expect.stringContaining('deleted meanwhile')]);
    await press('Enter');
    expect(await enters()).toEqual(['taken', '/ref']);
  });

  test('and until its form is there, which does not come or is given up', async () => {
    stage = await openPicker(launched, async (page) => {
      await page.route('https://chatside.example/**', () => undefined);
    });
    await type('/ref');
    await stage.find('ref', row('refund'));
    await listed('> refund');
    await press('Enter');
    await stage.answer('fill', { kind: 'asks', form: 'one' });
    await stage.page.locator('chatside-form').waitFor({ state: 'attached' });
    await press('Enter');
    expect(await enters()).toEqual(['taken', 'taken']);
    await stage.answer('answers', { kind: 'cancelled' });
    await stage.page.locator('chatside-form').waitFor({ state: 'detached' });
    await press('Enter');
    expect(await enters()).toEqual(['taken', 'taken', '/ref']);
  });
});

describe('under a review', () => {
  const PIECES = [{ kind: 'added', text: '12' }] as const;

  test.each([
    ['nothing to look at', {}, false],
    ['a change', { pieces: PIECES }, true],
  ] as const)('of %s a pointer that moves chooses nothing else', async (_what, review, isSeen) => {
    await open();
    await type('/p');
    await stage.find('p', row('price', { changed: true }), row('parcel'));
    await listed('> price', 'parcel');
    await press('Enter');
    await stage.asked('review');
    await stage.point(1);
    await stage.answer('review', { kind: 'review', ...review });
    if (isSeen) {
      await stage.point(1);
      await press('Enter');
    }
    await stage.asked('fill');
    expect(await stage.filled()).toEqual(['price']);
  });

  test('that cannot be asked for the list stays, and why nothing came is said', async () => {
    await open();
    await type('/p');
    await stage.find('p', row('price', { changed: true }), row('parcel'));
    await listed('> price', 'parcel');
    await stage.fail('review');
    await press('Enter');
    await expect.poll(stage.said).toEqual([NOT_READ]);
    await listed('> price', 'parcel');
    await press('ArrowDown');
    await listed('price', '> parcel');
    expect(await enters()).toEqual(['taken']);
  });
});

describe('during a search', () => {
  const searching = async (): Promise<void> => {
    await open();
    await type('/re');
    await stage.find('re', row('refund'), row('reset'));
    await listed('> refund', 'reset');
    await type('s');
    await stage.searched('res');
  };

  test('the row that an arrow goes to is the one that Enter takes', async () => {
    await searching();
    await press('ArrowDown');
    await press('Enter');
    await stage.find('res', row('resend'), row('reset'));
    await stage.asked('fill');
    expect(await stage.filled()).toEqual(['reset']);
  });

  test('where that row is not found any more the list is shown, and nothing is put in', async () => {
    await searching();
    await press('ArrowDown');
    await press('Enter');
    await stage.find('res', row('resend'));
    await listed('resend');
    expect(await stage.filled()).toEqual([]);
    await press('Enter');
    expect(await enters()).toEqual(['taken', 'taken']);
  });

  test('a pointer or an arrow behind Enter changes nothing of what it takes', async () => {
    await searching();
    await press('Enter');
    await stage.point(1);
    await press('ArrowDown');
    await stage.find('res', row('resend'), row('reset'));
    await stage.asked('fill');
    expect(await stage.filled()).toEqual(['resend']);
  });

  test('Enter and another letter put nothing in, which is said', async () => {
    await searching();
    await press('Enter');
    await type('x');
    await stage.find('resx', row('resend'));
    await listed('> resend');
    expect(await stage.said()).toEqual([WENT_ON]);
    expect(await stage.filled()).toEqual([]);
  });

  test.each([
    ['goes to another field', () => stage.page.locator('input').focus()],
    ['moves the caret away', () => press('Home')],
  ])('who presses Enter and %s is told that nothing was put in', async (_what, goOn) => {
    await searching();
    await press('Enter');
    await goOn();
    await expect.poll(stage.said).toEqual([WENT_ON]);
    expect(await stage.list()).toBeUndefined();
  });

  test('an Enter for which nothing is found is not lost without a word', async () => {
    await searching();
    await press('Enter');
    await stage.find('res');
    await expect.poll(stage.said).toEqual(['No snippet matches, so nothing was inserted.']);
    expect(await stage.list()).toBeUndefined();
  });
});

describe('a library that does not answer', () => {
  test('closes the list that it was asked for, and that is said', async () => {
    await open();
    await stage.fail('search');
    await type('/ref');
    await expect.poll(stage.said).toContain(NOT_READ);
    expect(await stage.list()).toBeUndefined();
  });

  test('closes nothing when only a preview is missing', async () => {
    await open();
    await type('/re');
    await stage.find('re', row('refund'), row('reset'));
    await listed('> refund', 'reset');
    await stage.fail('preview');
    await press('ArrowDown');
    await listed('refund', '> reset');
    await press('Enter');
    await stage.asked('fill');
    expect(await stage.filled()).toEqual(['reset']);
    expect(await stage.said()).toEqual([]);
  });
});
