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
const SPEECH = words(`
  thank you for writing to us about this I have looked into your order and can see what happened
  the carrier tells us that it will take two more working days please let me know if the address is
  still right so that we can send a replacement today your bank may need some time to show the
  amount on your card meanwhile keep the label and the box we are sorry for the trouble
`);

/**
 * A library as a large team might have it, the same each time: at most 10,000 snippets, bodies of 60
 * words. The first ones are of all topics.
 */
export function syntheticLibrary(size: number): Snippet[] {
  const random = seededRandom(20261124);
  const below = (limit: number): number => Math.floor(random() * limit);
  const kinds = TOPICS.flatMap((topic) =>
    SITUATIONS.flatMap((situation) => GOODS.map((good) => ({ topic, situation, good }))),
  );
  for (let last = kinds.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [kinds[last], kinds[other]] = [kinds[other]!, kinds[last]!];
  }
  return kinds.slice(0, size).map(({ topic, situation, good }, index) => ({
    id: `bench-${index}`,
    shortcut: `${topic.slice(0, 8)}.${situation.slice(0, 8)}.${good}`,
    title: `${topic[0]?.toUpperCase()}${topic.slice(1)} ${situation}: ${good}`,
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
