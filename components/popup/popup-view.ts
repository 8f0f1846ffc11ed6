/** What a page says of itself, without any text of it. */
export type PageParts = {
  /** Label of the console; empty on a site that Chatside has no description of. */
  readonly console: string;
  readonly composer: boolean;
  readonly transcript: boolean;
  readonly sight?: Sight;
};

/** What Chatside makes of the conversation in view. */
export type Sight = {
  readonly health: Readonly<Record<string, 'ok' | 'degraded' | 'off'>>;
  readonly conversation: string;
  readonly customer?: string;
  readonly note: boolean | 'unknown';
  readonly messages: readonly {
    readonly author: string;
    readonly by: 'me' | 'other' | 'unknown';
    /** Epoch milliseconds. */
    readonly at?: number;
    readonly precision: string;
  }[];
};

export type PopupView =
  | { readonly kind: 'consentMissing' }
  | { readonly kind: 'noWebPage' }
  /** The browser lets no script of ours in there, whatever access was given. */
  | { readonly kind: 'barred'; readonly host: string }
  | {
      readonly kind: 'site';
      readonly host: string;
      readonly known: boolean;
      readonly on: boolean;
      /** `silent`: enabled, but no Chatside answers there yet. */
      readonly page: PageParts | 'silent' | undefined;
    };

export type Keys = {
  /** What opens the picker on this site, and on the others. */
  readonly trigger: string;
  readonly usual: string;
  readonly picker: string;
};
