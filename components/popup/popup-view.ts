/** What a page says of itself, without any text of it. */
export type PageParts = {
  /** Label of the console; empty on a site that Chatside has no description of. */
  readonly console: string;
  readonly composer: boolean;
  readonly transcript: boolean;
  readonly customer?: boolean;
};

export type PopupView =
  | { readonly kind: 'consentMissing' }
  | { readonly kind: 'noWebPage' }
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
