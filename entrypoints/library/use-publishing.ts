import type { PublishProps } from '@/components/teams/Publish';
import { download } from '@/components/ui/download';
import { useLive } from '@/components/ui/use-live';
import { live } from '@/utils/database/live';
import { ownPublisher, publishEdition } from '@/utils/database/publishing';
import type { Fact } from '@/utils/snippets/fact';
import { factsUsedBy } from '@/utils/snippets/facts-used';
import type { Snippet } from '@/utils/snippets/snippet';

const livePublisher = live(async () => ({ own: await ownPublisher() }));

/** What the part for leads shows and does; undefined until it is known. */
export function usePublishing(
  snippets: readonly Snippet[],
  facts: readonly Fact[],
  say: (message: string) => void,
): PublishProps | undefined {
  const publisher = useLive(livePublisher);
  if (!publisher) return undefined;
  const { own } = publisher;
  const chosen = (folder: string | undefined): readonly Snippet[] =>
    folder === undefined ? snippets : snippets.filter((each) => isIn(each, folder));
  return {
    last: own && { name: own.name, edition: own.edition, url: own.url ?? '' },
    lastCount: own?.count,
    folders: [...new Set(snippets.flatMap(({ folder }) => folder ?? []))].sort(),
    countIn: (folder) => chosen(folder).length,
    async onPublish({ name, address, folder, confirmDeletes }) {
      const wanted = chosen(folder);
      const used = folder === undefined ? facts : factsUsedBy(wanted, snippets, facts);
      const made = await publishEdition(
        { name, address, confirmDeletes, snippets: wanted, facts: used },
        Date.now(),
      );
      if (!made.ok) return made.problem;
      return { ...made.made, fileName: fileNameOf(address) };
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
