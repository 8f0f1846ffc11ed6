import { sha256 } from './sha256';

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The bytes of a base58 number of at most 60 signs; undefined if it is none. */
function fromBase58(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const sign of text) {
    let carry = BASE58.indexOf(sign);
    if (carry < 0) return undefined;
    for (let i = 0; i < bytes.length; i++) {
      carry += bytes[i]! * 58;
      bytes[i] = carry & 0xff;
      carry >>= 8;
    }
    for (; carry; carry >>= 8) bytes.push(carry & 0xff);
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

/** Base58Check: the last four bytes are the hash of the rest (Bitcoin, Litecoin, Dogecoin, TRON). */
export function passesBase58Check(address: string): boolean {
  const bytes = fromBase58(address);
  if (bytes?.length !== 25) return false;
  const hash = sha256(sha256(bytes.slice(0, 21)));
  return hash.slice(0, 4).every((byte, i) => byte === bytes[21 + i]);
}

/** Bech32 and Bech32m (BIP-173, BIP-350; Cardano's are longer). */
export function passesBech32(address: string): boolean {
  const text = address.toLowerCase();
  if (text !== address && address.toUpperCase() !== address) return false;
  const split = text.lastIndexOf('1');
  const head = text.slice(0, split);
  const values = Array.from(text.slice(split + 1), (sign) => BECH32.indexOf(sign));
  if (split < 1 || values.includes(-1)) return false;
  const codes = Array.from(head, (sign) => sign.charCodeAt(0));
  let check = 1;
  for (const value of [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...values]) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((factor, i) => {
      if ((top >> i) & 1) check ^= factor;
    });
  }
  return check === 1 || check === 0x2bc830a3;
}
