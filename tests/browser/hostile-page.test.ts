import { describe, expect, test } from 'vitest';
import { putSnippets } from '../harness/library.ts';
import { openConversation, openPicker, openStage, type Stage } from './stage.ts';

declare const chrome: { runtime: { getURL(path: string): string } };

/** What the page throws or says from now on. */
function complaintsOf({ page }: Stage): string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

describe('what no person did', () => {
  test.each(['ArrowDown', 'Enter', 'Tab', 'Escape'])('a made-up %s does nothing', async (key) => {
    const stage = await openStage();
    await openPicker(stage);
    const list = await stage.picker();
    const taken = await stage.page.evaluate((name) => {
      // The composer itself would send on any Enter; Chatside listens before it.
      const keepFromPage = (event: Event): void => event.stopImmediatePropagation();
      document.addEventListener('keydown', keepFromPage, { capture: true });
      const taken = [document.activeElement, document.body, window].map((target) => {
        const init = { key: name, code: name, bubbles: true, cancelable: true, composed: true };
        return !target?.dispatchEvent(new KeyboardEvent('keydown', init));
      });
      document.removeEventListener('keydown', keepFromPage, { capture: true });
      return taken;
    }, key);
    expect(taken).toEqual([false, false, false]);
    expect(await stage.picker()).toEqual(list);
    // A person's key still works, and nothing was chosen meanwhile.
    await stage.press('ArrowDown');
    await expect.poll(async () => (await stage.picker())[1]).toBe(`> ${list[1]}`);
    expect(await stage.draft()).toBe('/ref');
    await stage.press('Escape');
    await expect.poll(stage.picker).toEqual([]);
    expect(await stage.draft()).toBe('/ref');
  });

  test('made-up clicks on our element do nothing', async () => {
    const stage = await openStage();
    await openPicker(stage);
    const list = await stage.picker();
    const [option] = await stage.world.faceQuery('[role="option"]');
    await stage.page.evaluate(
      ({ x, y }) => {
        const host = document.querySelector<HTMLElement>('chatside-face');
        host?.click();
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
          const init = { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9 };
          host?.dispatchEvent(new MouseEvent(type, init));
        }
      },
      option?.rect ?? { x: 0, y: 0 },
    );
    expect(await stage.picker()).toEqual(list);
    await stage.press('ArrowDown');
    await expect.poll(async () => (await stage.picker())[1]).toBe(`> ${list[1]}`);
    expect(await stage.draft()).toBe('/ref');
  });

  test('a made-up loss of the focus does not close the list', async () => {
    const stage = await openStage();
    await openPicker(stage);
    const list = await stage.picker();
    await stage.page.evaluate(() => {
      document.activeElement?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(await stage.picker()).toEqual(list);
    await stage.press('ArrowDown');
    await expect.poll(async () => (await stage.picker())[1]).toBe(`> ${list[1]}`);
  });

  test('a text that the page itself writes opens nothing', async () => {
    const stage = await openStage();
    await stage.composer.evaluate((field) => {
      (field as HTMLTextAreaElement).value = '/ref';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'f' }));
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'f' }));
    });
    // An open list takes Tab from the first moment, even before it is shown; here it moves on.
    await stage.press('End', 'Tab');
    expect(await stage.composer.evaluate((field) => field === document.activeElement)).toBe(false);
    expect(await stage.draft()).toBe('/ref');
    expect(await stage.page.locator('chatside-face').count()).toBe(0);
    await stage.composer.click();
    await stage.press('End');
    await stage.type(' /ref');
    await expect.poll(stage.picker).toContain('> Refund started');
  });
});

describe('our element', () => {
  test('is bare, and the page cannot look into it', async () => {
    const stage = await openStage();
    await openPicker(stage);
    const [option] = await stage.world.faceQuery('[role="option"]');
    const seen = await stage.page.evaluate(
      ({ x, y }) => {
        const host = document.querySelector<HTMLElement>('chatside-face');
        return {
          html: host?.outerHTML,
          shadow: host?.shadowRoot,
          text: host?.innerText,
          isHit: document.elementFromPoint(x + 9, y + 9) === host,
          inPage: document.documentElement.innerText.includes('Refund started'),
        };
      },
      option?.rect ?? { x: 0, y: 0 },
    );
    const html = '<chatside-face></chatside-face>';
    expect(seen).toEqual({ html, shadow: null, text: '', isHit: true, inPage: false });
  });

  test.each(['before', 'after'])(
    'stays closed when the page claims its name %s it opens',
    async (when) => {
      const stage = await openStage();
      const claim = (): Promise<void> =>
        stage.page.evaluate(() => {
          class Claimed extends HTMLElement {
            readonly internals = this.attachInternals();
          }
          customElements.define('chatside-face', Claimed);
        });
      if (when === 'before') await claim();
      await openPicker(stage);
      if (when === 'after') await claim();
      const read = await stage.page.evaluate(() => {
        type Host = HTMLElement & { internals?: ElementInternals };
        const host = document.querySelector<Host>('chatside-face');
        return host?.internals?.shadowRoot?.textContent ?? null;
      });
      expect(read).toBeNull();
    },
  );

  test('comes back with the next key when the page removes it', async () => {
    const stage = await openStage();
    const complaints = complaintsOf(stage);
    await openPicker(stage);
    const list = await stage.picker();
    await stage.page.evaluate(() => document.querySelector('chatside-face')?.remove());
    await stage.press('ArrowDown');
    await expect.poll(async () => (await stage.picker())[1]).toBe(`> ${list[1]}`);
    expect(complaints).toEqual([]);
  });

  test('a page that empties itself gets no text and no error', async () => {
    const stage = await openStage();
    const complaints = complaintsOf(stage);
    await openPicker(stage);
    await stage.page.evaluate(() => {
      document.body.innerHTML = '';
    });
    await expect.poll(stage.picker).toEqual([]);
    await stage.press('Enter');
    expect(await stage.page.evaluate(() => document.body.innerHTML)).toBe('');
    expect(complaints).toEqual([]);
  });
});

/** What a page may do in the moment between the choice and the insertion, and what is said. */
const MEANWHILE: readonly (readonly [string, string, () => void])[] = [
  [
    'switches the conversation',
    'The conversation changed',
    () => {
      for (const pane of document.querySelectorAll('[data-testid="conversation"]')) {
        pane.toggleAttribute('hidden');
      }
    },
  ],
  [
    'swaps the composer',
    'The conversation changed',
    () => {
      const field = document.activeElement as HTMLTextAreaElement;
      const copy = field.cloneNode() as HTMLTextAreaElement;
      field.replaceWith(copy);
      copy.value = '/ref';
      copy.focus();
      copy.setSelectionRange(4, 4);
    },
  ],
  [
    'changes the draft',
    'Your reply changed',
    () => {
      const field = document.activeElement as HTMLTextAreaElement;
      field.value = 'PIN /ref';
      field.setSelectionRange(8, 8);
    },
  ],
  [
    'takes the focus away',
    'Your reply changed',
    () => {
      const password = document.createElement('input');
      password.type = 'password';
      document.body.append(password);
      password.focus();
    },
  ],
];

describe('a page that, after the choice,', () => {
  test.each(MEANWHILE)('%s gets nothing; the person is told “%s…”', async (_what, said, act) => {
    const stage = await openStage();
    await openConversation(stage.page, 1);
    await openConversation(stage.page, 0);
    await expect
      .poll(() => stage.composer.evaluate((f) => f === document.activeElement))
      .toBe(true);
    await openPicker(stage);
    // The list leaves the page at the choice, before the snippet's text can have arrived.
    await stage.page.evaluate(`{
      const observer = new MutationObserver(() => {
        if (document.querySelector('chatside-face')) return;
        observer.disconnect();
        (${act.toString()})();
      });
      observer.observe(document.documentElement, { childList: true });
    }`);
    await stage.press('Enter');
    await expect.poll(() => stage.world.faceText()).toContain(said);
    expect(await stage.world.faceText()).toContain('nothing was inserted');
    const fields = await stage.page
      .locator('textarea, input[type="password"]')
      .evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
    expect(fields.filter((value) => !['', '/ref', 'PIN /ref'].includes(value))).toEqual([]);
    expect(stage.practice.messages(stage.conversation).at(-1)?.author).not.toBe('operator');
  });
});

test('a conversation that is switched while the list is open closes the list', async () => {
  const stage = await openStage();
  await openPicker(stage);
  await stage.page.evaluate(() => {
    document.querySelectorAll<HTMLElement>('[data-testid="conversation-row"]')[1]?.click();
  });
  const other = stage.page.locator('[data-testid="conversation"]:not([hidden])');
  await expect.poll(() => other.getAttribute('data-conversation-id')).not.toBe(stage.conversation);
  await expect.poll(stage.picker).toEqual([]);
  expect(await other.locator('[data-testid="composer"]').inputValue()).toBe('');
});

test('a reply that is sent the moment it was inserted is not brought back', async () => {
  const stage = await openStage();
  await openPicker(stage);
  // As with a second Enter at once: the console sends, and empties its field.
  await stage.composer.evaluate((field) => {
    const send = (): void => document.querySelector<HTMLElement>('[data-testid="send"]')?.click();
    field.addEventListener('input', () => setTimeout(send), { once: true });
  });
  await stage.press('Enter');
  const last = (): string | undefined => stage.practice.messages(stage.conversation).at(-1)?.author;
  await expect.poll(last).toBe('operator');
  // Typing on takes longer than Chatside looks back at what it wrote.
  await stage.type('Is there anything else?');
  expect(await stage.draft()).toBe('Is there anything else?');
  expect(await stage.world.faceText()).toBe('');
});

test('a draft rewritten in the moment of the choice is not written over', async () => {
  const stage = await openStage();
  await stage.type('/ref');
  await expect.poll(stage.picker).not.toEqual([]);
  await stage.page.evaluate(() => {
    window.addEventListener(
      'pointerdown',
      () => {
        (document.activeElement as HTMLTextAreaElement).value = '4711';
      },
      { capture: true, once: true },
    );
  });
  await stage.world.clickFace('[role="option"][aria-selected="true"]');
  await expect.poll(stage.world.faceText).toContain('Your reply changed meanwhile');
  expect(await stage.draft()).toBe('4711');
});

describe('an editor that puts the caret back behind what was typed', () => {
  /** Answers so many selections of more than a caret with the caret behind the text. */
  const puttingBack = async (stage: Stage, times: number): Promise<void> => {
    await stage.composer.evaluate((field, times) => {
      let left = times;
      document.addEventListener('selectionchange', () => {
        const selection = document.getSelection();
        if (!selection || selection.isCollapsed || left === 0) return;
        left--;
        selection.selectAllChildren(field);
        selection.collapseToEnd();
      });
    }, times);
  };

  test('once, as it draws a frame late, gets the text all the same', async () => {
    const stage = await openStage({ editor: 'contenteditable' });
    await openPicker(stage);
    await puttingBack(stage, 1);
    await stage.press('Enter');
    await expect.poll(stage.draft).toMatch(/^Hi.*refund/s);
    expect(await stage.draft()).not.toContain('/ref');
    expect(await stage.world.faceText()).toBe('');
  });

  test('whenever something is selected gets nothing, and keeps its draft', async () => {
    const stage = await openStage({ editor: 'contenteditable' });
    await openPicker(stage);
    await puttingBack(stage, Infinity);
    await stage.press('Enter');
    await expect.poll(stage.world.faceText).toContain('nothing was inserted');
    expect(await stage.draft()).toBe('/ref');
  });
});

describe('the frame with the form', () => {
  const ASKS = { shortcut: 'zz', title: 'Asks', body: 'Secret text, {{ask Name}}.' };

  test('is no use to the page: it cannot be reached, read, or opened with a made-up id', async () => {
    const stage = await openStage();
    await putSnippets(stage.chatside, [ASKS]);
    await stage.type('/zz');
    await expect.poll(stage.picker).toContain('> Asks');
    await stage.press('Enter');
    const formOf = () => stage.page.frames().find((each) => each.url().includes('fill-form'));
    await expect.poll(() => formOf()?.getByRole('dialog').isVisible()).toBe(true);
    const form = formOf()!;
    const seen = await stage.page.evaluate(() => ({
      html: document.querySelector('chatside-form')?.outerHTML,
      shadow: document.querySelector('chatside-form')?.shadowRoot,
      frames: window.length,
      found: (window as unknown as { find(text: string): boolean }).find('Secret'),
      addresses: performance.getEntries().map(({ name }) => name),
    }));
    const { addresses, ...rest } = seen;
    expect(rest).toEqual({
      html: '<chatside-form></chatside-form>',
      shadow: null,
      frames: 0,
      found: false,
    });
    expect(addresses.join()).not.toContain(stage.chatside.id);
    expect(addresses.join()).not.toMatch(/fill-form\.html[?#]/);
    expect(form.url()).toMatch(/fill-form\.html$/);

    // The page frames the file itself, with the address of this session, and makes an id up.
    const address = await stage.world.evaluate(() => chrome.runtime.getURL('/fill-form.html'));
    await stage.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.addEventListener('load', () => {
        const { port2 } = new MessageChannel();
        const form = '00000000-0000-4000-8000-000000000000';
        frame.contentWindow?.postMessage({ form, scheme: 'light', dir: 'ltr' }, '*', [port2]);
        frame.dataset['greeted'] = 'true';
      });
      document.body.append(frame);
    }, address);
    await stage.page.locator('iframe[data-greeted]').waitFor({ state: 'attached' });
    await expect.poll(() => stage.page.frames().length).toBe(3);
    const made = stage.page.frames().at(-1)!;
    // It has been answered by now: the real form, asked later, has got its preview.
    await form.locator('input').fill('Zoe');
    await expect.poll(() => form.locator('.fill-form-preview').innerText()).toContain('Zoe');
    expect(await made.locator('body').innerText()).not.toContain('Secret');
    await form.locator('input').press('Enter');
    await expect.poll(stage.draft).toBe('Secret text, Zoe.');
  });

  test.each(['library.html', 'options.html', 'welcome.html'])(
    'is the only page of ours that can be framed: %s is not',
    async (file) => {
      const stage = await openStage();
      await stage.page.evaluate((src) => {
        const frame = document.createElement('iframe');
        frame.src = src;
        document.body.append(frame);
      }, `chrome-extension://${stage.chatside.id}/${file}`);
      await expect.poll(() => stage.page.frames().length).toBe(2);
      await expect.poll(() => stage.page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    },
  );

  test('that the page removes gives the snippet up, and nothing is inserted', async () => {
    const stage = await openStage();
    await putSnippets(stage.chatside, [ASKS]);
    await stage.type('/zz');
    await expect.poll(stage.picker).toContain('> Asks');
    await stage.press('Enter');
    await stage.page.locator('chatside-form').waitFor({ state: 'attached' });
    await expect.poll(() => stage.page.frames().length).toBe(2);
    await expect.poll(() => stage.page.frames()[1]?.getByRole('dialog').isVisible()).toBe(true);
    await stage.page.evaluate(() => document.querySelector('chatside-form')?.remove());
    await stage.composer.click();
    await stage.press('End');
    await stage.type(' ok');
    expect(await stage.draft()).toBe('/zz ok');
    // Enter is the console's again.
    await stage.press('Enter');
    await expect.poll(stage.draft).toBe('');
  });
});
