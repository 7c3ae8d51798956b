import { cp, mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listBroken, listCases, loadCase, mediaFile } from '#lib/server/catalogue.ts';

let folder = '';
const picture = '<svg xmlns="http://www.w3.org/2000/svg"/>';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  await cp('scenarios', folder, { recursive: true });
  await mkdir(join(folder, 'broken', 'media'), { recursive: true });
  await writeFile(join(folder, 'broken', 'scenario.yaml'), 'relate: 1\ntitle:\n\ten: tab\n');
  await writeFile(join(folder, 'broken', 'media', 'plan.svg'), picture);
  await writeFile(join(folder, 'secret.svg'), picture);
  vi.stubEnv('SCENARIOS_DIR', folder);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('the catalogue', () => {
  it('V2 lists the cases that can be played, without the template and without a broken one', async () => {
    const ids = (await listCases()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).not.toContain('_template');
    expect(ids).not.toContain('broken');
  });

  it('lists the case with the most endings first, whatever the names of the folders', async () => {
    const endings = (await listCases()).map((card) => card.endings);
    expect(new Set(endings).size).toBeGreaterThan(1);
    expect(endings).toEqual(endings.toSorted((a, b) => b - a));
  });

  it('V2 lists a broken case apart, and neither the template nor a folder without a case', async () => {
    await mkdir(join(folder, 'empty'));
    expect(await listBroken()).toEqual(['broken']);
  });

  it('V2 a case whose file cannot be read, or is huge, breaks alone', async () => {
    await mkdir(join(folder, 'locked', 'scenario.yaml'), { recursive: true });
    await mkdir(join(folder, 'huge'));
    await writeFile(join(folder, 'huge', 'scenario.yaml'), '');
    await truncate(join(folder, 'huge', 'scenario.yaml'), 3e9);
    expect((await listCases()).length).toBeGreaterThan(1);
    expect(await loadCase('huge')).toEqual({ findings: [] });
  });

  it('tells on a card how big a case is', async () => {
    for (const card of await listCases()) {
      const result = await loadCase(card.id);
      const scenes = result && 'scenario' in result ? result.scenario.scenes : [];
      expect(card.scenes).toBe(scenes.length);
      expect(card.endings).toBe(scenes.filter(({ kind }) => kind === 'ending').length);
      expect(card.minutes).toBeGreaterThan(0);
    }
  });

  it('V2 gives the findings of a broken case', async () => {
    expect(await loadCase('broken')).toMatchObject({ findings: [{ code: 'E02', line: 3 }] });
  });

  it('V2 gives the findings of a case whose customers the model does not know', async () => {
    const text = await readFile(join(folder, '_template', 'scenario.yaml'), 'utf8');
    await writeFile(join(folder, 'broken', 'scenario.yaml'), text.replace(/^industry: .*$/m, 'industry: zeppelin'));
    expect(await loadCase('broken')).toMatchObject({ findings: [{ code: 'E09', severity: 'error' }] });
  });

  it('V1 sees an edit at the next visit', async () => {
    const [card] = await listCases();
    const file = join(folder, card!.id, 'scenario.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('difficulty: ' + card!.difficulty, 'difficulty: ' + (card!.difficulty === 1 ? 3 : 1)));
    await utimes(file, new Date(), new Date(Date.now() + 5000));
    expect((await listCases())[0]!.difficulty).not.toBe(card!.difficulty);
  });

  it.each(['nobody', '..', '../..', '_template', '', '__proto__', 'broken/../broken'])('V3 has no case "%s"', async (id) => {
    expect(await loadCase(id)).toBeNull();
  });

  it('V4 sends a picture under a policy that lets it run nothing', async () => {
    const media = await mediaFile('broken', 'plan.svg');
    expect(Buffer.from(media!.body).toString()).toBe(picture);
    expect(media!.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff'
    });
  });

  it.each(['../scenario.yaml', '../../secret.svg', '..%2f..%2fsecret.svg', 'plan.html', 'plan.svg/', '.hidden.svg', 'missing.png'])(
    'V3 sends no file "%s"',
    async (file) => {
      await writeFile(join(folder, 'broken', 'media', 'plan.html'), '<script></script>');
      expect(await mediaFile('broken', file)).toBeNull();
    }
  );

  it('V3 follows no link out of the folder', async () => {
    await symlink(join(folder, 'secret.svg'), join(folder, 'broken', 'media', 'link.svg'));
    expect(await mediaFile('broken', 'link.svg')).toBeNull();
  });
});
