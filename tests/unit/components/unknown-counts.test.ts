import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NotAveraged } from '@/components/dashboard/NotAveraged';
import { CouchCard, type CouchActs } from '@/components/teams/CouchCard';
import { leaveWords } from '@/components/teams/leave-words';
import type { Report } from '@/utils/replies/report';
import { STANDINGS } from '@/utils/replies/standing';
import { newLibrary, type LibraryNews, type TeamLibrary } from '@/utils/snippets/team/library';

const TEAM = newLibrary({ url: 'https://couch.example/lib_a', name: 'Team' }, [], 'a', 1);
const team = (news: LibraryNews): TeamLibrary => ({ ...TEAM, ...news }) as TeamLibrary;

/** The words of what is drawn, one after the other. */
const wordsOf = (drawn: string): string => drawn.replace(/<[^>]+>/g, ' ').replace(/ +/g, ' ');

test.each<[string, LibraryNews, string]>([
  ['are here', { syncedAt: 1 }, 'Snippets 0 '],
  ['are kept and not shown', { syncedAt: 1, hidden: true }, 'Snippets – '],
  ['have not come', {}, 'Snippets – '],
])('the card of a library whose texts %s', (_what, news, words) => {
  const drawn = renderToStaticMarkup(
    createElement(CouchCard, {
      ...{ library: team(news), count: 0, now: 1, isBusy: false },
      shelf: { library: 'a', inbox: [], unsent: 0, keeps: 0 },
      acts: {} as CouchActs,
    }),
  );
  expect(wordsOf(drawn)).toContain(words);
});

test('who leaves is told of as many texts as leave the picker', () => {
  expect([
    leaveWords(team({ syncedAt: 1 }), 1200),
    leaveWords(team({ syncedAt: 1 }), 1),
    leaveWords(team({ syncedAt: 1, hidden: true }), 0),
    leaveWords(team({}), 0),
  ]).toEqual([
    `Its ${(1200).toLocaleString()} snippets leave your picker.`,
    'Its snippet leaves your picker.',
    'Its texts are out of your picker already, and go from this browser, too.',
    'No text of it is here yet.',
  ]);
});

test.each<[string, readonly boolean[], number, string]>([
  ['no console tells', [false, false], 0, '–'],
  ['one of them tells', [false, true], 0, '0'],
  ['one told before', [false], 3, '3'],
])('resolved without a reply, where %s', (_what, tell, resolvedWithoutReply, shown) => {
  const none = Object.fromEntries(STANDINGS.map((each) => [each, 0])) as Report['counts'];
  const consoles = tell.map((tellsStates) => ({ tellsStates })) as unknown as Report['consoles'];
  const counts = { ...none, resolvedWithoutReply };
  const drawn = renderToStaticMarkup(createElement(NotAveraged, { counts, consoles }));
  expect(wordsOf(drawn)).toContain(`Resolved without reply ${shown} `);
});
