import { keccak256 } from './keccak256';

/**
 * Whether the capitals of an Ethereum address are those of its checksum (EIP-55). An address in
 * letters of one size carries none, and passes.
 */
export function passesEip55(address: string): boolean {
  const digits = address.slice(2);
  const small = digits.toLowerCase();
  if (digits === small || digits === digits.toUpperCase()) return true;
  const hash = keccak256(small);
  return Array.from(digits).every(
    (digit, i) => digit === (Number.parseInt(hash[i]!, 16) > 7 ? digit.toUpperCase() : small[i]),
  );
}
