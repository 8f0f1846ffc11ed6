import type { BrowserContext, Locator, Page } from 'playwright-core';

type Person = {
  page: Page;
  /** "" once a message with this text is in the person's transcript, else undefined. */
  hasRead(text: string): Promise<string | undefined>;
};

export type Customer = Person & { say(text: string): Promise<void> };

export type Operator = Person & {
  type(text: string): Promise<void>;
  /** Types where the caret stands. */
  typeOn(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** What stands in the composer. */
  draft(): Promise<string>;
  send(): Promise<void>;
};

/** A customer who has just opened a chat on the practice console's customer page. */
export async function openCustomer(
  context: BrowserContext,
  url: string,
  name: string,
): Promise<Customer> {
  const page = await context.newPage();
  await page.goto(new URL('/customer', url).href);
  await page.getByTestId('customer-name-field').fill(name);
  await page.getByTestId('customer-start').click();
  const composer = page.getByTestId('customer-composer');
  await composer.waitFor();
  return {
    page,
    hasRead: (text) => hasRead(page, text),
    say: async (text) => {
      await page.bringToFront();
      await composer.click();
      await page.keyboard.type(text);
      await page.getByTestId('customer-send').click();
    },
  };
}

/** An operator on the practice console, with this customer's conversation open. */
export async function openOperator(
  context: BrowserContext,
  url: string,
  customer: string,
): Promise<Operator> {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByTestId('conversation-row').filter({ hasText: customer }).click();
  const conversation = page.getByTestId('conversation').filter({ visible: true });
  const composer = conversation.getByTestId('composer');
  return {
    page,
    hasRead: (text) => hasRead(page, text),
    type: async (text) => {
      await page.bringToFront();
      await composer.click();
      await page.keyboard.type(text);
    },
    typeOn: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    draft: () => draftIn(composer),
    send: () => conversation.getByTestId('send').click(),
  };
}

async function hasRead(page: Page, text: string): Promise<string | undefined> {
  const seen = await page.getByTestId('message-text').filter({ visible: true }).allInnerTexts();
  return seen.map((message) => message.trim()).includes(text.trim()) ? '' : undefined;
}

const draftIn = (composer: Locator): Promise<string> =>
  composer.evaluate((element: HTMLElement) =>
    element instanceof HTMLTextAreaElement ? element.value : element.innerText,
  );
