import type { Snippet } from '@/utils/snippets/snippet';
import { seededRandom } from './numbers.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);

const TOPICS = words(`
  refund return delivery password invoice warranty exchange voucher address payment parcel booking
  account coupon damage recall renewal login shipping upgrade billing pickup deposit contract gift
`);
const SITUATIONS = words(`
  started delayed declined approved missing received expired changed cancelled blocked confirmed
  duplicate partial urgent escalated reopened pending lost unclear resolved reminder apology
  followup closed international
`);
const GOODS = words(`
  jacket tent lamp boots backpack stove bottle helmet bike gloves kayak poles map watch rope tarp
`);
const REGIONS = words('london paris berlin madrid oslo dublin vienna lisbon prague warsaw');
const SPEECH = words(`
  thank you for writing to us about this I have looked into your order and can see what happened
  the carrier tells us that it will take two more working days please let me know if the address is
  still right so that we can send a replacement today your bank may need some time to show the
  amount on your card meanwhile keep the label and the box we are sorry for the trouble
`);

/**
 * A library as a large team might have it, the same each time: at most 100,000 snippets, bodies of
 * 60 words. The first ones are of all topics.
 */
export function syntheticLibrary(size: number): Snippet[] {
  const random = seededRandom(20261124);
  const below = (limit: number): number => Math.floor(random() * limit);
  const kinds = TOPICS.flatMap((topic) =>
    SITUATIONS.flatMap((situation) =>
      GOODS.flatMap((good) =>
        (size > 10_000 ? REGIONS : ['']).map((region) => ({ topic, situation, good, region })),
      ),
    ),
  );
  for (let last = kinds.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [kinds[last], kinds[other]] = [kinds[other]!, kinds[last]!];
  }
  return kinds.slice(0, size).map(({ topic, situation, good, region }, index) => ({
    id: `bench-${index}`,
    shortcut: `${topic.slice(0, 8)}.${situation.slice(0, 8)}.${good}${region && `.${region}`}`,
    title: `${topic[0]?.toUpperCase()}${topic.slice(1)} ${situation}: ${good}${region && ` ${region}`}`,
    body: `Hi {{customer.first_name|there}}, ${Array.from({ length: 58 }, () => SPEECH[below(SPEECH.length)]).join(' ')}.`,
    tags: [topic, good],
    createdAt: index,
    updatedAt: index,
    uses: below(200),
    ...(random() < 0.3 && { usedAt: below(1_000_000) }),
  }));
}

/**
 * What people type after the trigger, key by key: the beginning of a shortcut, a word of a title,
 * and such a word with two letters swapped.
 */
export function typedQueries(library: readonly Snippet[], count: number): string[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, index) => {
    const { shortcut, title } = library[Math.floor(random() * library.length)]!;
    if (index % 3 === 0) return shortcut.slice(0, 10);
    const word = words(title.toLowerCase())[index % 2] ?? title;
    if (index % 3 === 1) return word;
    return `${word[0]}${word[2]}${word[1]}${word.slice(3)}`;
  }).flatMap((query) => Array.from(query, (_, last) => query.slice(0, last + 1)));
}

/** A snippet that somebody has in mind, and what they type for it. */
export type Intention = { readonly query: string; readonly wanted: string };

/**
 * The words of a title in their order, each of so many typing errors in another word: two letters
 * swapped, one left out, or one wrong.
 */
export function intentions(
  library: readonly Snippet[],
  count: number,
  errors: number,
): Intention[] {
  const random = seededRandom(100 + errors);
  const below = (limit: number): number => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const { id, title } = library[below(library.length)]!;
    const typed = words(title.toLowerCase().replace(':', ''));
    const places = typed.map((_, place) => place).filter((place) => typed[place]!.length > 4);
    for (let error = 0; error < errors && places.length; error++) {
      const [place] = places.splice(below(places.length), 1);
      typed[place!] = misspelt(typed[place!]!, below);
    }
    return { query: typed.join(' '), wanted: id };
  });
}

function misspelt(word: string, below: (limit: number) => number): string {
  const at = 1 + below(word.length - 2);
  const kind = below(3);
  if (kind === 0) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  return `${word.slice(0, at)}x${word.slice(at + 1)}`;
}
