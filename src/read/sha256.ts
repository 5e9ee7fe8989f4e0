/** The SHA-256 of bytes, hexadecimal. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // Pages that are no secure context, such as plain HTTP within an office, have no `subtle`.
  const subtle = (crypto as Partial<Crypto>).subtle;
  const digest = subtle === undefined ? plainSha256(bytes) : new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const BLOCK_BYTES = 64;

/** FIPS 180-4 §4.2.2 and §5.3.3: the fractions of cube and square roots of the first primes. */
const ROUND_KEYS = fractions(64, 3);
const START = fractions(8, 2);

/** SHA-256 after FIPS 180-4 §6.2. */
export function plainSha256(bytes: Uint8Array): Uint8Array {
  const hash = START.slice();
  const whole = bytes.length - (bytes.length % BLOCK_BYTES);
  const schedule = new Uint32Array(64);
  for (let at = 0; at < whole; at += BLOCK_BYTES) mix(hash, schedule, bytes, at);
  const rest = bytes.length - whole;
  const end = new Uint8Array(rest + 9 > BLOCK_BYTES ? 2 * BLOCK_BYTES : BLOCK_BYTES);
  end.set(bytes.subarray(whole));
  end[rest] = 0x80;
  new DataView(end.buffer).setBigUint64(end.length - 8, BigInt(bytes.length) * 8n);
  for (let at = 0; at < end.length; at += BLOCK_BYTES) mix(hash, schedule, end, at);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of hash.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

// Indices stay within arrays of fixed length, which the compiler cannot see.
function mix(hash: Uint32Array, w: Uint32Array, bytes: Uint8Array, start: number): void {
  for (let t = 0; t < 16; t += 1) {
    const at = start + t * 4;
    w[t] = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
  }
  for (let t = 16; t < 64; t += 1) {
    const [near, far] = [w[t - 2]!, w[t - 15]!];
    w[t] = (turn(near, 17) ^ turn(near, 19) ^ (near >>> 10)) + w[t - 7]! +
      (turn(far, 7) ^ turn(far, 18) ^ (far >>> 3)) + w[t - 16]!;
  }
  let [a, b, c, d, e, f, g, h] = [hash[0]!, hash[1]!, hash[2]!, hash[3]!, hash[4]!, hash[5]!, hash[6]!, hash[7]!];
  for (let t = 0; t < 64; t += 1) {
    const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND_KEYS[t]! + w[t]!;
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g; g = f; f = e; e = (d + first) | 0;
    d = c; c = b; b = a; a = (first + second) | 0;
  }
  hash[0]! += a; hash[1]! += b; hash[2]! += c; hash[3]! += d;
  hash[4]! += e; hash[5]! += f; hash[6]! += g; hash[7]! += h;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractions(count: number, root: 2 | 3): Uint32Array {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) isPrime = false;
    if (isPrime) found.push(((root === 2 ? Math.sqrt(number) : Math.cbrt(number)) % 1) * 2 ** 32);
  }
  return Uint32Array.from(found);
}
