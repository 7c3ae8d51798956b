import { describe, expect, it } from 'vitest';
import { fifth, moodOf, type Mood } from '../../src/lib/components/face/mood.ts';
import { looks, readFace, traitsOf } from '../../src/lib/components/face/traits.ts';

const levels = Array.from({ length: 101 }, (_, i) => i);
const rises = (values: number[]) => values.every((value, i) => i === 0 || value >= values[i - 1]! - 1e-9);

describe('the mood of a face', () => {
  it.each<[keyof Mood, number]>([
    ['smile', 1],
    ['mouthWidth', 1],
    ['browKnit', -1],
    ['frownLine', -1],
    ['shoulders', -1]
  ])('moves %s one way only as calm rises', (part, direction) => {
    expect(rises(levels.map((calm) => direction * moodOf(calm, 50)[part]))).toBe(true);
  });

  it('turns a wary face away and a trusting one towards the viewer', () => {
    expect(moodOf(50, 5).turn).toBeGreaterThan(5);
    expect(moodOf(50, 5).gaze).toBeGreaterThan(2);
    expect(moodOf(50, 80).turn).toBe(0);
  });

  it('C4 never jumps: one point of calm moves no part by more than a unit', () => {
    const jumps = levels.slice(1).flatMap((calm) => {
      const [before, after] = [moodOf(calm - 1, 50), moodOf(calm, 50)];
      return (Object.keys(after) as (keyof Mood)[]).map((part) => Math.abs(after[part] - before[part]));
    });
    expect(Math.max(...jumps)).toBeLessThan(1);
  });

  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [45, 2],
    [79, 3],
    [80, 4],
    [100, 4]
  ])('names level %i by fifth %i', (level, index) => {
    expect(fifth(level)).toBe(index);
  });
});

describe('the traits of a face', () => {
  it('C4 are the same for the same look and seed', () => {
    expect(traitsOf('woman', 12)).toEqual(traitsOf('woman', 12));
  });

  it.each(looks)('vary with the seed: %s', (look) => {
    const faces = new Set(Array.from({ length: 200 }, (_, seed) => JSON.stringify(traitsOf(look, seed))));
    expect(faces.size).toBeGreaterThan(100);
  });

  it.each([
    ['older-woman', 'older-woman', 8],
    ['older-woman-3', 'older-woman', 3],
    ['dragon', 'woman', 8],
    [undefined, 'woman', 8]
  ])('read %s as %s number %i', (face, look, seed) => {
    expect(readFace(face)).toEqual({ look, seed });
  });
});
