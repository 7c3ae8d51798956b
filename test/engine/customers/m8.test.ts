import { attitudesOf, populate } from '#engine/customers';
import { expect, test } from 'vitest';
import { advance } from '../../../src/engine/customers/kernel.ts';
import { intentionAt, open, type World } from '../../../src/engine/customers/world.ts';
import { survival } from './published.ts';
import { expectRows } from './report.ts';
import { leastSquares as regress } from './fit/least-squares.ts';

/** A base after some months, and the places of those still customers; a contract, so that many have complained. */
function lived(months: number, size: number, seed: number): { world: World; places: number[] } {
  const population = populate({ size, seed, contract: survival.premium.contract, segments: [{ id: 'everybody', share: 1 }] });
  const world = open(population, { months, impulses: [], replicate: 0 });
  for (let month = 0; month < months; month++) advance(world);
  return { world, places: [...world.state.left.keys()].filter((j) => world.state.left[j] === 0) };
}

test('M8 the ECSI weights stand in the living base after 20 quarters, each within .08', () => {
  const { world, places } = lived(60, 40_000, 1);
  const { state, firm, population } = world;
  const people = places.map((j) => ({ ...attitudesOf(population, j), j }));
  const satisfaction = regress(
    places.map((j) => state.satisfaction[j]!),
    [
      people.map(({ image }) => image + firm.image),
      people.map(({ expectation }) => expectation + firm.expectation),
      people.map(({ quality }) => quality + firm.quality),
      people.map(({ value }) => value + firm.value)
    ]
  );
  const loyalty = regress(
    places.map((j) => intentionAt(world, j)),
    [
      people.map(({ image }) => image + firm.image),
      places.map((j) => state.satisfaction[j]!),
      places.map((j) => state.memory[j]!),
      people.map(({ switching }) => switching)
    ]
  );
  const within = (what: string, published: number, ours: number) => ({ what, published, ours, tolerance: 0.08 });
  expectRows('M8', [
    ...['I → S', 'E → S', 'Q → S', 'V → S'].map((what, k) => within(what, [0.179, 0.063, 0.512, 0.195][k]!, satisfaction.weights[k]!)),
    within('R² (S)', 0.68, satisfaction.r2),
    ...['I → L', 'S → L', 'C → L', 'SC → L'].map((what, k) => within(what, [0.196, 0.485, 0.067, 0.23][k]!, loyalty.weights[k]!)),
    within('R² (L)', 0.46, loyalty.r2)
  ]);
});

/** Satisfaction on a scale of 1 to 7: ECSI's 1 to 10 (mean 7.48, sd 1.32) pressed together evenly; 1 to 3 count as one. */
const step = (z: number): number => Math.max(3, Math.min(7, Math.round(1 + ((7.48 + 1.32 * z - 1) * 6) / 9)));
/** Who says of herself that she stays: an intention of 68.4 and more of 100. */
const STAYS = -0.2;

test('M9 who says she stays, by satisfaction: convex, then saturating, and more where switching is dear', () => {
  const { world, places } = lived(3, 30_000, 3);
  const { state, traits } = world;
  const stays = (j: number) => intentionAt(world, j) > STAYS;
  const share = (group: readonly number[]) => group.filter(stays).length / group.length;
  const at = (k: number) => places.filter((j) => step(state.satisfaction[j]!) === k);
  const ours = [3, 4, 5, 6, 7].map((k) => share(at(k)));
  // Upper and lower third of switching cost.
  const dear = share(at(6).filter((j) => traits.switching[j]! > 0.43));
  const cheap = share(at(6).filter((j) => traits.switching[j]! < -0.43));
  const published = [0.19, 0.2, 0.57, 0.81, 0.92];
  expectRows('M9', [
    ...['1–3', '4', '5', '6', '7'].map((what, k) => ({ what, published: published[k]!, ours: ours[k]!, tolerance: 0.15 })),
    {
      what: { en: 'gap, switching dear or cheap, at 6', zh: '满意度为6时，转换成本高与低之差' },
      published: 0.22,
      ours: dear - cheap,
      tolerance: 0.08,
      least: 0.15,
      most: 0.3
    }
  ]);
  const rises = ours.slice(1).map((value, k) => value - ours[k]!);
  expect(rises[1]).toBeGreaterThan(rises[0]!);
  expect(rises[3]).toBeLessThan(rises[2]!);
});

test('M9 what people do is flatter than what they say: a year later more of the dissatisfied are still there', () => {
  const population = populate({ industry: 'restaurant', size: 8000, seed: 3, segments: [{ id: 'everybody', share: 1 }] });
  const world = open(population, { months: 15, impulses: [], replicate: 0 });
  for (let month = 0; month < 3; month++) advance(world);
  const places = [...world.state.left.keys()].filter((j) => world.state.left[j] === 0);
  const low = places.filter((j) => step(world.state.satisfaction[j]!) <= 4);
  const said = low.filter((j) => intentionAt(world, j) > STAYS).length / low.length;
  while (world.month < 15) advance(world);
  const did = low.filter((j) => world.state.left[j] === 0).length / low.length;
  expect(did).toBeGreaterThan(said + 0.2);
});
