import type { PublishProps } from '@/components/teams/Publish';
import { download } from '@/components/ui/download';
import { liveOf, useLive } from '@/components/ui/use-live';
import { acceptDescription, asFile } from '@/utils/consoles/accept';
import { watchAllTaught, type Taught } from '@/utils/consoles/taught';
import { sentenceFor } from '@/utils/database/failures';
import { live } from '@/utils/database/live';
import { ownPublisher, publishEdition } from '@/utils/database/publishing';
import { isSelector } from '@/utils/dom/is-selector';
import type { Fact } from '@/utils/snippets/fact';
import { factsUsedBy } from '@/utils/snippets/facts-used';
import type { Snippet } from '@/utils/snippets/snippet';
import { MOST_SITES } from '@/utils/snippets/team/sites';
import { readWords, watchWords } from '@/utils/platform/words';

const livePublisher = live(async () => ({ own: await ownPublisher() }));
const liveWords = liveOf(watchWords);
const liveTaught = liveOf(watchAllTaught);

/** What the part for leads shows and does; undefined until it is known. */
export function usePublishing(
  snippets: readonly Snippet[],
  facts: readonly Fact[],
  say: (message: string) => void,
): PublishProps | undefined {
  const publisher = useLive(livePublisher);
  const words = useLive(liveWords);
  const taught = useLive(liveTaught);
  if (!publisher || !words || !taught) return undefined;
  const { own } = publisher;
  const sites = publishable(taught);
  const chosen = (folder: string | undefined): readonly Snippet[] =>
    folder === undefined ? snippets : snippets.filter((each) => isIn(each, folder));
  return {
    last: own && {
      name: own.name,
      edition: own.edition,
      url: own.url ?? '',
      withWords: own.withWords === true,
      withSites: own.withSites === true,
    },
    lastCount: own?.count,
    words: { dictionary: words.own.dictionary.length, phrases: words.own.phrases.length },
    sites: sites.map(({ site }) => site),
    folders: [...new Set(snippets.flatMap(({ folder }) => folder ?? []))].sort(),
    countIn: (folder) => chosen(folder).length,
    async onPublish({ name, address, folder, confirmDeletes, withWords, withSites }) {
      const wanted = chosen(folder);
      const used = folder === undefined ? facts : factsUsedBy(wanted, snippets, facts);
      try {
        const made = await publishEdition(
          {
            ...{ name, address, confirmDeletes, snippets: wanted, facts: used },
            ...(withWords && { words: (await readWords()).own }),
            ...(withSites && {
              consoles: sites.map(({ site, description }) => asFile(site, description)),
            }),
          },
          Date.now(),
        );
        if (!made.ok) return made.problem;
        return { ...made.made, fileName: fileNameOf(address) };
      } catch (error) {
        return sentenceFor(error);
      }
    },
    onSave: download,
    onCopy: (text) =>
      void navigator.clipboard.writeText(text).then(
        () => say('The address is copied'),
        () => say('The browser did not let Chatside copy. Select the address and copy it.'),
      ),
  };
}

function isIn({ folder }: Snippet, wanted: string): boolean {
  return folder === wanted || folder?.startsWith(`${wanted}/`) === true;
}

/** As the file is called at its address. */
function fileNameOf(address: string): string {
  const name = URL.parse(address)?.pathname.split('/').at(-1);
  return name ? decodeURIComponent(name) : 'library.json';
}

/** What a colleague's browser would take, in the order of the names. */
function publishable(taught: Taught) {
  return Object.entries(taught)
    .map(([site, description]) => acceptDescription(asFile(site, description), isSelector))
    .filter((accepted) => accepted.description !== undefined)
    .sort((a, b) => a.site.localeCompare(b.site))
    .slice(0, MOST_SITES);
}
