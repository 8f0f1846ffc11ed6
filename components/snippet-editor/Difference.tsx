import { difference } from '@/utils/snippets/difference';
import type { SnippetDraft } from '@/utils/snippets/snippet';
import { textsOf } from '@/utils/snippets/variant';
import { languageName } from './language-names';

/** What changed from one state of a snippet to another, by words, in each part that did. */
export function Difference(props: {
  readonly before: SnippetDraft;
  readonly after: SnippetDraft;
  readonly plainOf: (html: string) => string;
}) {
  const before = partsOf(props.before, props.plainOf);
  const after = partsOf(props.after, props.plainOf);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const changed = names.filter((name) => before.get(name) !== after.get(name));
  if (changed.length === 0) return <p className="quiet">Only the formatting is another.</p>;
  return (
    <dl className="difference">
      {changed.map((name) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">
            {difference(before.get(name) ?? '', after.get(name) ?? '').map(({ kind, text }, at) =>
              kind === 'added' ? (
                <ins key={at}>{text}</ins>
              ) : kind === 'removed' ? (
                <del key={at}>{text}</del>
              ) : (
                <span key={at}>{text}</span>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What a person compares of a snippet, each part under its name. */
export function partsOf(
  draft: SnippetDraft,
  plainOf: (html: string) => string,
): Map<string, string> {
  return new Map([
    ['Title', draft.title],
    ['Shortcut', draft.shortcut],
    ...textsOf(draft).map(({ body, rich, lang }, at): [string, string] => [
      at === 0 ? 'Text' : `Text in ${languageName(lang ?? '')}`,
      rich ? plainOf(body) : body,
    ]),
    ['Language', draft.lang ?? ''],
    ['Tags', draft.tags.join(', ')],
    ['Folder', draft.folder ?? ''],
    ['Review by', draft.reviewBy ?? ''],
  ]);
}
