import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openGrammar, type Grammar } from '@/utils/grammar/grammar';
import { HARPER_WASM } from '@/scripts/findings/harper-wasm';
import { flagged } from '../marked';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await openGrammar(pathToFileURL(HARPER_WASM).href);
}, 60_000);

const flags = async (text: string): Promise<string[]> => flagged(text, await grammar.check(text));

describe('the grammar engine, tuned for chats', () => {
  test.each([
    ['I see teh parcel.', ['teh']],
    ['It is an test.', ['an']],
    ['Thanks, i will check.', ['i']],
    ['🙂 I has it.', ['has']],
    ['Their is a problem with the delivary.', ['Their', 'delivary']],
  ])('finds in %s', async (text, words) => {
    expect(await flags(text)).toEqual(words);
  });

  test.each([
    'Hi Björn, your order LF-20418 is on its way.',
    'Hello dana, thanks for waiting.',
    'The colour of the centre was organised in my favourite programme.',
    'Please see www.example.com/teh or write to teh@example.com.',
    'pls send the SKU asap, thx',
    'Set `teh_value` to 5 and mention @teh or #teh.',
    'Dear {{customer.first_name}}, thank you.',
    'We talked to Xiomara in Aarhus.',
    '> I wnt my mony back',
  ])('leaves alone: %s', async (text) => {
    expect(await flags(text)).toEqual([]);
  });

  test('offers fixes as edits of the draft, the best one first', async () => {
    const [finding] = await grammar.check('I see teh parcel.');
    expect(finding).toMatchObject({
      source: 'grammar',
      rule: 'grammar/The',
      span: { start: 6, end: 9 },
      fixes: [{ span: { start: 6, end: 9 }, text: 'the' }],
    });
    expect(finding?.message).not.toContain('`');
  });
});
