/** Folds numbers, bit by bit, into 16 hexadecimal digits (two FNV-1a sums), the same in Node and in a browser. */
export function digest(numbers: Iterable<number>): string {
  const view = new DataView(new ArrayBuffer(8));
  let one = 0x811c9dc5;
  let two = 0x12345678;
  for (const number of numbers) {
    view.setFloat64(0, number);
    for (let at = 0; at < 8; at++) {
      one = Math.imul(one ^ view.getUint8(at), 0x01000193);
      two = Math.imul(two ^ view.getUint8(7 - at), 0x01000193) ^ (one >>> 15);
    }
  }
  return [one, two].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
