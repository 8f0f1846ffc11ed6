import { isAlias, parseDocument, visit } from 'yaml';
import type { OpenedOf, Unreadable } from '../opened';

const TOO_DEEP = 100;
const KNOWN_TAGS = /^tag:yaml\.org,2002:(?:str|map|seq)$/;

/**
 * Every value is a text, as it is written: "no" stays "no". No alias is followed, for a few lines of
 * them can stand for millions of texts, and nothing is made of a tag.
 */
export function openYaml(text: string): OpenedOf<'yaml'> | Unreadable {
  if (/[[{]\s*(?:[[{]\s*){100}/.test(text) || /^(?: *[-?:]){100}/m.test(text)) {
    return no(`what it holds stands more than ${TOO_DEEP} levels deep`);
  }
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      customTags: [],
      logLevel: 'silent',
      merge: false,
    });
    const [error] = document.errors;
    if (error) return no(error.message.split('\n')[0]!.replace(/[.:]\s*$/, ''));
    let alias = false;
    visit(document, {
      Node(_, node) {
        if (isAlias(node)) alias = true;
        // What a tag would make is not known here; an entry without this value is refused.
        else if (node.tag && !KNOWN_TAGS.test(node.tag)) return visit.REMOVE;
        return undefined;
      },
    });
    if (alias) {
      return {
        problem:
          'This YAML file repeats itself by aliases (a name behind “*”), which Chatside does not follow. Write out what they stand for.',
      };
    }
    return { kind: 'yaml', value: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch {
    return no('it is too deep, or not YAML at all');
  }
}

function no(why: string): Unreadable {
  return { problem: `This YAML file cannot be read: ${why}.` };
}
