import { describe, expect, it, test } from 'vitest';
import { Checker } from '#lib/server/cases/checker.ts';
import { examinePackage } from '#lib/server/cases/examine.ts';
import { shown } from '#lib/server/cases/refusals.ts';
import { bytesOf, drawing, pictured, sound, zipOf } from './open.ts';
import { bomb, flagged, lying, many, renamed, stored } from './zips.ts';

const check = (bytes: Uint8Array) => examinePackage({ id: 'own-222222222222', bytes, beside: [] });
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);
const withPicture = (name: string, file: string | Uint8Array) => zipOf({ 'scenario.yaml': sound, [`media/${name}`]: file });
const svg = (inside: string) => withPicture('plan.svg', drawing().replace('<rect', `${inside}<rect`));
const named = (path: string) => renamed({ 'scenario.yaml': sound }, path);

const refused: [string, Uint8Array, string, string?][] = [
  ['10 MB of text', new Uint8Array(10e6).fill(0x61), 'script-too-large', '1 MB'],
  ['blanks only', bytesOf(' \n\n '), 'nothing-sent'],
  ['a picture alone', png, 'not-a-case'],
  ['a PDF', new Uint8Array([...bytesOf('%PDF-1.7\n'), 0xe2, 0xe3, 0, 0]), 'not-a-case'],
  ['a zip cut off', zipOf({ 'scenario.yaml': sound }).subarray(0, 200), 'broken-zip'],
  ['bytes that only begin as a zip', bytesOf('PK\u0003\u0004 and no more'), 'broken-zip'],
  ['a zip without a script', zipOf({ 'notes.docx': 'x' }), 'no-script'],
  ['two cases in one zip', zipOf({ 'a/scenario.yaml': sound, 'b/scenario.yaml': sound }), 'two-scripts'],
  ['a name that climbs', named('../scenario.yaml'), 'bad-name', '../scenario.yaml'],
  ['a name that climbs later', named('media/../../x.svg'), 'bad-name'],
  ['a name that climbs with backslashes', named('..\\..\\x.svg'), 'bad-name'],
  ['an absolute name', named('/etc/passwd'), 'bad-name', '/etc/passwd'],
  ['a name with a drive', named('C:\\x.svg'), 'bad-name'],
  ['a name with NUL', named('media/a\0.svg'), 'bad-name', 'media/a�.svg'],
  ['a name that turns its letters', named('media/gvs.\u202egnp.exe'), 'bad-name', 'media/gvs.�gnp.exe'],
  ['a name of 10,000 signs', named('a'.repeat(10_000)), 'bad-name', 'aaa…'],
  ['one name twice', zipOf({ 'scenario.yaml': sound, 'media/a.svg': drawing(), 'media/A.svg': drawing() }), 'double-name', 'media/A.svg'],
  ['a link', flagged({ 'scenario.yaml': sound, 'media/a.svg': '/etc/passwd' }, 'link'), 'link', 'media/a.svg'],
  ['a zip with a password', flagged({ 'scenario.yaml': sound }, 'locked'), 'encrypted'],
  ['1,000 files', many(1000), 'too-many-files', '100'],
  ['120 files', many(120), 'too-many-files'],
  ['a bomb of 500 MB', bomb(500), 'unpacks-too-large', '24 MB'],
  ['a bomb that calls itself small', lying(40), 'broken-zip'],
  ['a picture of the wrong kind', withPicture('plan.jpg', png), 'wrong-picture', 'PNG'],
  ['a page that calls itself a picture', withPicture('plan.png', '<!doctype html><script>alert(1)</script>'), 'wrong-picture', 'plan.png'],
  ['a drawing with a script', svg('<script>alert(1)</script>'), 'unsafe-drawing', '<script>'],
  ['a drawing with a script by another name', svg('<svg:script>alert(1)</svg:script>'), 'unsafe-drawing'],
  ['a drawing that listens', svg('<g onload="alert(1)"/>'), 'unsafe-drawing', 'on…='],
  ['a drawing with a page inside', svg('<foreignObject><body/></foreignObject>'), 'unsafe-drawing'],
  ['a drawing that fetches', svg('<image href="https://example.org/x.png"/>'), 'unsafe-drawing', 'href=…'],
  ['a drawing with a link that runs', svg('<a xlink:href="javascript:alert(1)"/>'), 'unsafe-drawing'],
  ['a drawing that fetches its style', svg('<style>@import "x.css"</style>'), 'unsafe-drawing'],
  ['a drawing that fetches its colour', svg('<g fill="url(https://example.org/x)"/>'), 'unsafe-drawing'],
  ['a drawing whose entities explode', withPicture('plan.svg', `<!DOCTYPE svg [<!ENTITY a "aaaa">]>${drawing()}`), 'wrong-picture'],
  ['a drawing in UTF-16', withPicture('plan.svg', new Uint8Array(Buffer.from(`\ufeff${drawing()}`, 'utf16le'))), 'wrong-picture']
];

describe('C5 what is no case is refused in a sentence', () => {
  it.each(refused)('%s', (_, bytes, code, says = '') => {
    const answer = check(bytes);
    expect(answer).toMatchObject({ ok: false, code: `cases/${code}` });
    if (answer.ok) return;
    expect(answer.en.length).toBeLessThan(260);
    expect(answer.zh).toMatch(/[\u4e00-\u9fff].*。$/);
    if (/^[\x20-\x7e…�]+$/.test(says)) expect(answer.en).toContain(says.replace('aaa…', 'aaaa…'));
  });
});

const bombOfAliases = `a: &a [x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`).join('\n')}\n`;
const crowd = `${sound.slice(0, sound.indexOf('  call:'))}${Array.from({ length: 10_000 }, (_, i) => `  s${i}: { show: x, ending: good, name: x }`).join('\n')}\n`;
const drafts: [string, string | Uint8Array, string][] = [
  ['aliases that explode', bombOfAliases, 'E05'],
  ['10,000 scenes', crowd, 'E09'],
  ['NUL in a text', sound.replace('她道了谢', '她\0道了谢'), 'E05'],
  ['letters that turn the text', sound.replace('Ms Li', 'Ms \u202eLi'), 'E05'],
  ['text that imitates markup', sound.replace('She thanks you.', '<img src=x onerror=alert(1)>'), 'E33'],
  ['a name that poisons objects', sound.replace('  recovery: {', '  __proto__: { name: { zh: 名, en: Name } }\n  recovery: {'), 'E13'],
  [
    'a picture outside its folder',
    sound.replace('  call:\n', '  call:\n    picture: { file: ../../plan.svg, alt: { zh: 图, en: Plan } }\n'),
    'E59'
  ],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${sound}`, 'utf16le')), 'E01']
];

describe('C6 a hostile script is kept as a draft that nobody can play', () => {
  it.each(drafts)('%s', (_, script, code) => {
    const checked = check(typeof script === 'string' ? bytesOf(script) : script);
    expect(checked).toMatchObject({ ok: true, scenario: null });
    expect(checked.ok && checked.findings.map((finding) => finding.code)).toContain(code);
  });
});

describe('C7 what is harmless passes', () => {
  it('names in Chinese, packed by Windows without a mark, and the folder that a person zips', () => {
    const gbk = stored('\u00cd\u00bc/scenario.yaml', sound);
    expect(check(gbk)).toMatchObject({ ok: true, scenario: { id: 'own-222222222222' } });
  });

  it('a drawing with gradients, an embedded photograph and a namespace', () => {
    const inside =
      '<defs><linearGradient id="g"/></defs><image xlink:href="data:image/png;base64,AAAA"/><g fill="url(#g)"/><text>one = two</text>';
    const file = `<?xml version="1.0"?>\n<!-- by hand -->\n${drawing().replace('<rect', `${inside}<rect`)}`;
    expect(check(zipOf({ 'scenario.yaml': pictured, 'media/plan.svg': file }))).toMatchObject({ ok: true, scenario: { title: {} } });
  });

  test('a name in a sentence shows what it hides', () => {
    expect(shown('a\u202e\0b\n<b>')).toBe('a�b�<b>');
  });
});

describe('C8 a check cannot hold the server up', () => {
  const stand = (body: string) => new URL(`data:text/javascript,${encodeURIComponent(body)}`);
  const task = { id: 'own-222222222222', bytes: bytesOf(sound), beside: [] };

  it('what takes too long is stopped, while others are answered', async () => {
    const stuck = new Checker({ worker: stand('for (;;);'), ms: 300 });
    const [answer, other] = await Promise.all([stuck.check(task), new Checker().check(task)]);
    expect(answer).toMatchObject({ ok: false, code: 'cases/too-hard' });
    expect(other).toMatchObject({ ok: true });
  });

  it('what takes too much memory is stopped', async () => {
    const greedy = new Checker({ worker: stand('const all = []; for (;;) all.push(new Array(1e5).fill({}));'), memory: 16 });
    expect(await greedy.check(task)).toMatchObject({ ok: false, code: 'cases/too-hard' });
  });

  it('a crowd waits, and a larger one is asked to come back', async () => {
    const slow = new Checker({ worker: stand('for (;;);'), ms: 60_000 });
    const waiting = Array.from({ length: 22 }, () => slow.check(task));
    expect(await slow.check(task)).toMatchObject({ ok: false, code: 'cases/busy', status: 503 });
    await slow.end();
    const answers = await Promise.all(waiting);
    expect(answers.every(({ ok }) => !ok)).toBe(true);
  });
});
