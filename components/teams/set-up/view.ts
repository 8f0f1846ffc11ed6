/** What is typed to set up a library. The password goes to the server and is dropped with the page. */
export type SetUpForm = {
  readonly server: string;
  readonly admin: string;
  readonly password: string;
  readonly name: string;
  readonly slug: string;
};

export type StepView = {
  readonly label: string;
  readonly state: 'waits' | 'now' | 'done' | 'failed';
};

/** What came of it. */
export type SetUpView = {
  /** What colleagues add: the address of the database. */
  readonly address: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly verdict: 'protected' | 'open' | 'not verified';
  /** Why it is not verified. */
  readonly why?: string;
  readonly tried: readonly {
    readonly what: string;
    readonly outcome: 'refused' | 'let through' | 'not tried';
  }[];
  /** Accounts that were made to try, and that have to be removed by hand. */
  readonly left: readonly string[];
};

export type NewColleague = {
  readonly name: string;
  readonly password: string;
  readonly role: 'read' | 'lead';
};

/** A short name of the words of a name: `Support team` is `support-team`. */
export function slugOfName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 40);
}
