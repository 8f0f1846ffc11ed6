import { expect, test } from 'vitest';
import { passesEip55 } from '@/utils/pii/checks/eip55';
import { keccak256 } from '@/utils/pii/checks/keccak256';

test.each([
  ['', 'c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470'],
  ['abc', '4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45'],
])('the Keccak-256 of “%s”', (text, hash) => {
  expect(keccak256(text)).toBe(hash);
});

test.each([
  ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', true],
  ['0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359', true],
  ['0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB', true],
  ['0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed', false],
  ['0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed', true],
])('the capitals of %s', (address, isRight) => {
  expect(passesEip55(address)).toBe(isRight);
});
