import { afterEach, expect, test, vi } from 'vitest';
import { email } from '@/utils/pii/detectors/email';
import { paymentCard } from '@/utils/pii/detectors/payment-card';
import { safeFinder } from '@/utils/pii/find-safely';

const TEXT = '4111 1111 1111 1111 ann@example.com';

afterEach(() => vi.restoreAllMocks());

const rulesOf = (find: ReturnType<typeof safeFinder>): string[] =>
  find(TEXT).map(({ rule }) => rule);

test('a detector that throws is left out and named once; the others go on', () => {
  vi.spyOn(email, 'redact').mockImplementation(() => {
    throw new Error('broken');
  });
  const failed = vi.fn();
  const find = safeFinder({ now: () => 0, failed });
  expect(rulesOf(find)).toEqual([paymentCard.id]);
  expect(rulesOf(find)).toEqual([paymentCard.id]);
  expect(failed.mock.calls.map(([id]) => id as string)).toEqual([email.id]);
});

test('one that takes very long is left out from then on', () => {
  let clock = 0;
  const redact = email.redact.bind(email);
  vi.spyOn(email, 'redact').mockImplementation((value) => {
    clock += 400;
    return redact(value);
  });
  const failed = vi.fn();
  const find = safeFinder({ now: () => clock, failed });
  expect(rulesOf(find)).toEqual([paymentCard.id, email.id]);
  expect(rulesOf(find)).toEqual([paymentCard.id]);
  expect(failed.mock.calls.map(([id]) => id as string)).toEqual([email.id]);
});

test('one that takes very long only while the machine is busy is kept', () => {
  let clock = 0;
  let busy = 2; // in the whole look, and in the one for this detector alone
  const redact = email.redact.bind(email);
  vi.spyOn(email, 'redact').mockImplementation((value) => {
    if (busy-- > 0) clock += 400;
    return redact(value);
  });
  const failed = vi.fn();
  const find = safeFinder({ now: () => clock, failed });
  expect(rulesOf(find)).toEqual([paymentCard.id, email.id]);
  expect(rulesOf(find)).toEqual([paymentCard.id, email.id]);
  expect(failed).not.toHaveBeenCalled();
});
