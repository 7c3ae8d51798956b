/*
 * Run as a process of its own: `memory.ts <size> <months>` grows a base, lives through its months and prints what one customer takes:
 * bytes of all typed arrays of population and world, and by how much the process grew at its largest.
 */
import { advance, openWorld } from '#engine/customers';
import { growCore } from './core.ts';

const [size, months] = process.argv.slice(2).map(Number) as [number, number];
const before = process.memoryUsage.rss();
const population = growCore(size);
const world = openWorld(population, { months, impulses: [], replicate: 0, firm: 'still' });
for (let month = 0; month < months; month++) advance(world);
const grown = process.resourceUsage().maxRSS * 1024 - before;
process.stdout.write(JSON.stringify({ typedArrays: bytesOf(world) / size, resident: grown / size }));

/** Adds up the bytes of every typed array that can be reached, each once. */
function bytesOf(root: unknown): number {
  const seen = new Set<unknown>();
  const open = [root];
  let bytes = 0;
  while (open.length) {
    const one = open.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (!ArrayBuffer.isView(one)) open.push(...Object.values(one));
    else if (!seen.has(one.buffer)) {
      seen.add(one.buffer);
      bytes += one.buffer.byteLength;
    }
  }
  return bytes;
}
