/** Rows of equal width, each held once, numbered in the order in which they came. */
export interface Table {
  readonly count: number;
  /** Copies the row of a number into `row`. */
  read(number: number, row: Int32Array): void;
  /** Adds a row unless it is there already, and gives its number. */
  add(row: Int32Array): number;
}

/** Makes an empty table: a hash table of open addressing over one flat array, because a Map of strings takes ten times as long. */
export function tableOf(width: number): Table {
  let rows = new Int32Array(width * 1024);
  let slots = new Int32Array(4096);
  let count = 0;

  const hash = (from: Int32Array, at: number): number => {
    let mixed = 0x9e3779b9;
    for (let i = 0; i < width; i++) {
      mixed = Math.imul(mixed ^ (from[at + i] ?? 0), 0x85ebca6b);
      mixed ^= mixed >>> 15;
    }
    return mixed >>> 0;
  };
  const equals = (number: number, row: Int32Array): boolean => {
    for (let i = 0, at = number * width; i < width; i++) if (rows[at + i] !== row[i]) return false;
    return true;
  };
  /** The slot that holds the row, or the empty one where it belongs; a slot holds its number + 1. */
  const slotOf = (row: Int32Array): number => {
    const mask = slots.length - 1;
    let slot = hash(row, 0) & mask;
    while (slots[slot] && !equals((slots[slot] ?? 0) - 1, row)) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 4);
    const mask = slots.length - 1;
    for (let number = 0; number < count; number++) {
      let slot = hash(rows, number * width) & mask;
      while (slots[slot]) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
  };

  return {
    get count() {
      return count;
    },
    read(number, row) {
      row.set(rows.subarray(number * width, number * width + width));
    },
    add(row) {
      const slot = slotOf(row);
      if (slots[slot]) return (slots[slot] ?? 0) - 1;
      if ((count + 1) * width > rows.length) {
        const wider = new Int32Array(rows.length * 2);
        wider.set(rows);
        rows = wider;
      }
      rows.set(row, count * width);
      slots[slot] = ++count;
      if (count * 2 > slots.length) grow();
      return count - 1;
    }
  };
}
