import { describe, expect, test } from 'vitest';
import type { Finding } from '@/utils/findings/finding';
import { settle } from '@/utils/findings/settle';
import { answer, EMPTY_SHEET, findingsOf, ignore, retype } from '@/utils/findings/sheet';

function finding(source: Finding['source'], start: number, end: number, text = 'x'): Finding {
  return {
    source,
    rule: `${source}/test`,
    span: { start, end },
    severity: source === 'pii' ? 'blocking' : 'info',
    label: source,
    message: 'because',
    fixes: [{ span: { start, end }, text }],
  };
}

describe('settle', () => {
  test.each([
    [
      'keeps the order of the text',
      [finding('grammar', 5, 8), finding('tone', 0, 3)],
      ['tone', 'grammar'],
    ],
    [
      'lets personal data win',
      [finding('grammar', 0, 9), finding('tone', 0, 9), finding('pii', 4, 6)],
      ['pii'],
    ],
    ['lets tone win over grammar', [finding('grammar', 0, 3), finding('tone', 2, 5)], ['tone']],
    [
      'keeps what only touches',
      [finding('grammar', 0, 3), finding('pii', 3, 5)],
      ['grammar', 'pii'],
    ],
    ['leaves out what covers nothing', [finding('grammar', 3, 3)], []],
  ] as const)('%s', (_what, found, sources) => {
    expect(settle(found).map(({ source }) => source)).toEqual(sources);
  });
});

describe('a sheet', () => {
  const at = (text: string, found: Finding[]) =>
    answer(retype(EMPTY_SHEET, text), 'grammar', retype(EMPTY_SHEET, text), found);

  test('carries findings and their fixes over typing', () => {
    const sheet = retype(
      at('I see teh dog', [finding('grammar', 6, 9, 'the')]),
      'Now I see teh dog',
    );
    expect(findingsOf(sheet, undefined)).toEqual([finding('grammar', 10, 13, 'the')]);
  });

  test('drops them with their words', () => {
    expect(findingsOf(retype(at('teh', [finding('grammar', 0, 3)]), ''), undefined)).toEqual([]);
  });

  test('carries a late answer over what was typed since it was asked', () => {
    const asked = retype(EMPTY_SHEET, 'teh dog');
    const sheet = retype(retype(asked, 'teh dog and'), 'Well, teh dog and');
    const late = answer(sheet, 'grammar', asked, [finding('grammar', 0, 3)]);
    expect(findingsOf(late, undefined).map(({ span }) => span)).toEqual([{ start: 6, end: 9 }]);
  });

  test('does not judge the word that is being typed, but shows personal data at once', () => {
    const sheet = at('write teh', [finding('grammar', 6, 9)]);
    expect(findingsOf(sheet, 9)).toEqual([]);
    expect(findingsOf(sheet, undefined)).toHaveLength(1);
    expect(findingsOf(answer(sheet, 'pii', sheet, [finding('pii', 6, 9)]), 9)).toHaveLength(1);
  });

  test('keeps quiet about what was ignored, also where it stands again, whatever its case', () => {
    const sheet = at('teh and Teh', [finding('grammar', 0, 3), finding('grammar', 8, 11)]);
    expect(findingsOf(ignore(sheet, finding('grammar', 0, 3)), undefined)).toEqual([]);
  });
});
