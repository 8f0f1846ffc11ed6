import * as v from 'valibot';
import type { Remark } from '../file/incoming';
import { judged, parsed, readLists } from '../file/read';
import { isRecord } from '../file/record';
import { sentenceOf } from '../file/sentence';
import type { Incoming, IncomingFact } from '../file/incoming';
import { acceptWords } from '@/utils/words/accept';
import type { Words } from '@/utils/words/words';
import { TEAM_FORMAT, teamHead, TEAM_VERSION, type TeamHead } from './file';
import { acceptSites, type AcceptSite, type SharedSite } from './sites';
import type { Trouble } from './trouble';

export type TeamFile = {
  readonly head: TeamHead;
  /** Each with an id and a shortcut of its own. */
  readonly drafts: readonly (Incoming & { readonly id: string })[];
  readonly facts: readonly IncomingFact[];
  /** Product names, and what the team says otherwise; empty in a file without them. */
  readonly words: Words;
  /** Sites that the lead taught; they are offered, and nothing of them is used. */
  readonly consoles: readonly SharedSite[];
  /** What this browser cannot take; a copy of before stays. */
  readonly refused: readonly Remark[];
  /** The ids of all entries, the refused ones among them. */
  readonly ids: ReadonlySet<string>;
};

export type TeamRead =
  | { readonly ok: true; readonly file: TeamFile }
  | { readonly ok: false; readonly trouble: Trouble };

/** Reads a published library. Never throws, whatever the text is. */
export function readTeamFile(
  text: string,
  sanitise: (html: string) => string,
  acceptSite: AcceptSite,
): TeamRead {
  const file = parsed(text);
  if (file === undefined) {
    if (/^\s*</.test(text)) return { ok: false, trouble: { kind: 'not-a-library' } };
    return unreadable(
      'The file ends too early or is no JSON: it is probably being uploaded. Chatside tries again by itself.',
    );
  }
  if (!isRecord(file) || file['format'] !== TEAM_FORMAT) {
    return unreadable(
      'The file at this address is no published library. Ask your lead for the file that “Publish” gave.',
    );
  }
  if (typeof file['version'] === 'number' && file['version'] > TEAM_VERSION) {
    return unreadable('The library was published by a newer Chatside. Update Chatside to get it.');
  }
  const head = v.safeParse(teamHead, file, { abortEarly: true });
  if (!head.success) return unreadable(`The file is damaged. ${sentenceOf(head.issues[0])}`);
  const lists = readLists(file, []);
  const read = lists.ok ? judged(lists, sanitise) : lists;
  if (!read.ok) return unreadable(read.problem);

  const { words, refused } = acceptWords(file);
  const sites = acceptSites(file['consoles'], acceptSite);
  const nameless = read.drafts.filter(({ id }) => id === undefined);
  return {
    ok: true,
    file: {
      head: head.output,
      drafts: read.drafts.flatMap((each) =>
        each.id === undefined ? [] : [{ ...each, id: each.id }],
      ),
      facts: read.facts,
      words,
      consoles: sites.consoles,
      refused: [
        ...read.refused,
        ...refused,
        ...sites.refused,
        ...nameless.map(({ draft }) => ({
          what: `“${draft.title}”`,
          why: 'It has no id of its own, by which a later edition could be told from it.',
        })),
      ],
      ids: idsIn(file['snippets'] as readonly unknown[]),
    },
  };
}

function idsIn(entries: readonly unknown[]): Set<string> {
  return new Set(
    entries.flatMap((entry) =>
      isRecord(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [],
    ),
  );
}

function unreadable(why: string): TeamRead {
  return { ok: false, trouble: { kind: 'unreadable', why } };
}
