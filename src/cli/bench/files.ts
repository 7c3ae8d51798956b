import type { Population } from '#engine/customers';

/** What the C and the Python program read: the numbers of their head, then the traits, all as 64-bit floats of this machine. */
export function baseFile(population: Population, months: number): Uint8Array {
  const { size, seed, parameters: w, burden, logNorm, traits } = population;
  const head = [size, months, seed, 0, w.p, w.phi, w.phiT, w.psiSC, logNorm, w.kappa, w.tau, w.lossAversion, w.noise, w.kappaT];
  const { level, image, switching, rate, none, hazard, unit, usual } = traits;
  const columns = [level, image, switching, rate, none, hazard, unit, usual];
  const numbers = new Float64Array(head.length + 2 + columns.length * size);
  numbers.set([...head, burden.satisfaction, burden.trust]);
  columns.forEach((column, k) => numbers.set(column.subarray(0, size), head.length + 2 + k * size));
  return new Uint8Array(numbers.buffer);
}

/** What a program of the core step counted in one month; attitudes as sums in 1/65536 of those still customers. */
export interface MonthSums {
  customers: number;
  orders: number;
  cents: number;
  satisfaction: number;
  trust: number;
}

/** Reads what such a program printed: a line a month, then the nanoseconds it took. */
export function readCore(text: string): { months: MonthSums[]; nanoseconds: number } {
  const lines = text.trim().split('\n');
  const nanoseconds = Number(lines.pop());
  const months = lines.map((line) => {
    const [customers, orders, cents, satisfaction, trust] = line.trim().split(' ').map(Number) as [number, number, number, number, number];
    return { customers, orders, cents, satisfaction, trust };
  });
  return { months, nanoseconds };
}
