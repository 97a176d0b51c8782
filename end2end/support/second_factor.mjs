// The six digits of an app for codes (TOTP, RFC 6238: SHA-1, 30 seconds), computed from the key that the page shows.
import { createHmac } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytes(key) {
  const bits = [...key.replace(/\s/g, '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from(bits.match(/.{8}/g).map((octet) => parseInt(octet, 2)));
}

/** The digits at a step of half a minute. */
export function digits(key, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', bytes(key)).update(counter).digest();
  const at = hash[19] & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The step of half a minute that it is now. */
export const stepNow = () => Math.floor(Date.now() / 30_000);
