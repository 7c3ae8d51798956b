import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cases, home, scenarioOf } from './shipped.ts';

const drawing = (id: string, file: string): string => readFileSync(join(home, id, 'media', file), 'utf8');
/** The class names of each seat in a plan of the cabin. */
const seatsOf = (svg: string): string[][] => [...svg.matchAll(/<use [^>]*class="(seat[^"]*)"/g)].map((match) => match[1]!.split(' '));
const placesOf = (svg: string): string[] => [...svg.matchAll(/<use [^>]*(x="[\d.]+" y="[\d.]+")/g)].map((match) => match[1]!);

describe('the seat map of flight 008', () => {
  const map = drawing('lone-passenger', 'seat-map.svg');
  const night = drawing('lone-passenger', 'seat-map-one.svg');

  it('has 353 seats, no two in one place, and one is hers', () => {
    for (const svg of [map, night]) {
      expect(seatsOf(svg)).toHaveLength(353);
      expect(new Set(placesOf(svg)).size).toBe(353);
      expect(seatsOf(svg).filter((names) => names.includes('hers'))).toHaveLength(1);
    }
    expect(placesOf(map)[seatsOf(map).findIndex((names) => names.includes('hers'))]).toBe(
      placesOf(night)[seatsOf(night).findIndex((names) => names.includes('hers'))]
    );
  });

  it('begins with 190 other passengers and empties all of their seats', () => {
    const taken = seatsOf(map).filter((names) => names.includes('taken'));
    expect(taken).toHaveLength(190);
    expect(taken.every((names) => names.some((name) => /^w\d+$/.test(name) && map.includes(`.${name} {`)))).toBe(true);
    expect(seatsOf(night).some((names) => names.includes('taken'))).toBe(false);
  });

  it('moves only for those who have not asked for less motion', () => {
    expect(map).toContain('@media (prefers-reduced-motion: no-preference)');
    expect(night).not.toContain('animation');
  });
});

describe.each(cases.flatMap((id) => readdirSync(join(home, id, 'media')).map((file) => ({ id, file }))))(
  '$id/media/$file',
  ({ id, file }) => {
    const svg = drawing(id, file);

    it('is a small drawing that runs nothing and fetches nothing', () => {
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="')).toBe(true);
      expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:|@import|url\((?!#)|href="(?!#)/i);
      expect(statSync(join(home, id, 'media', file)).size).toBeLessThan(30_000);
    });

    it('is shown in some scene', () => {
      expect(scenarioOf(id).scenes.map(({ picture }) => picture?.file)).toContain(file);
    });
  }
);
