import { browser } from 'wxt/browser';
import { CopyPage, NoSnippet } from '@/components/copy/CopyPage';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { countUse } from '@/utils/database/snippets';
import { fillPrepared, prepareSnippet } from '@/utils/hosting/fill-snippet';
import { readSettings } from '@/utils/platform/settings';
import { openGaps } from '@/utils/snippets/gaps';
import { valuesOfNames } from '@/utils/snippets/variables';

const id = decodeURIComponent(location.hash.slice(1));
const { operatorName, trigger } = await readSettings();
// No customer is known here: what is said of one takes its fallback.
const values = valuesOfNames(undefined, operatorName);
const prepared = await prepareSnippet(id, { values }, Date.now());

/** The snippet's other gaps stand in the text as [words], to be typed over. */
function view() {
  if (prepared.status === 'missing') return <NoSnippet />;
  if (prepared.status === 'broken') return <NoSnippet problem={prepared.problem} id={id} />;
  const { snippet, gaps, needsClipboard } = prepared;
  const open = openGaps(gaps);
  const { text, rich } = fillPrepared(prepared, {
    answers: open.answers,
    clipboard: '[clipboard]',
  });
  return (
    <CopyPage
      id={id}
      title={snippet.title}
      shortcut={`${trigger}${snippet.shortcut}`}
      text={text}
      gaps={[...open.words, ...(needsClipboard ? ['clipboard'] : [])]}
      onCopy={async () => {
        await copy(text, rich?.html);
        await countUse(id, Date.now());
      }}
    />
  );
}

async function copy(text: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const item = { 'text/plain': text, 'text/html': html };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}

addEventListener('hashchange', () => location.reload());
document.title = `${prepared.status === 'ready' ? prepared.snippet.title : 'Snippet'} · ${browser.runtime.getManifest().short_name}`;
openPage(<Shell>{view()}</Shell>);
