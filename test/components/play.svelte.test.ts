import { beforeEach, describe, expect, it } from 'vitest';
import { Play } from '#lib/state/play.svelte.ts';
import { find } from '#lib/state/shelf.ts';
import { smallCase } from './small-case.ts';

const key = 'relate.play.small';
const opened = (scenario = smallCase()) => {
  const play = new Play(scenario);
  play.recall();
  return play;
};
const started = () => {
  const play = opened();
  play.start();
  return play;
};
const path = (play: Play) => play.steps.map(({ scene, choice }) => `${scene}.${choice}`);

beforeEach(() => localStorage.clear());

describe('a play alone', () => {
  it('starts with the seed of the case and shows its first scene', () => {
    const play = started();
    expect([play.session?.seed, play.view?.scene, play.view?.turnsLeft]).toEqual([3, 'table', 4]);
  });

  it('is not started before the saved play has been looked for', () => {
    const play = new Play(smallCase());
    expect([play.ready, play.view]).toEqual([false, null]);
  });

  it('reaches an ending and can take the last decision back', () => {
    const play = started();
    play.choose('listen');
    play.choose('free');
    expect([play.view?.over, play.view?.ending, play.view?.cost]).toEqual([true, 'good', 12]);
    play.undo();
    expect([play.view?.scene, play.view?.cost]).toEqual(['till', 0]);
  });

  it('refuses a grey choice with a reason in both languages and changes nothing', () => {
    const play = started();
    const before = play.log;
    play.choose('gift');
    expect(play.refused).toMatchObject({ ok: false });
    expect(play.refused?.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(play.log).toEqual(before);
  });

  it('comes back after a reload where it was left', () => {
    started().choose('listen');
    const back = opened();
    expect(path(back)).toEqual(['table.listen']);
    expect(back.log.at(-1)?.type).toBe('play.resumed');
  });

  it('puts a play back that a restart left, until the next decision', () => {
    const play = started();
    play.choose('listen');
    play.restart();
    expect([path(play), play.canPutBack]).toEqual([[], true]);
    play.putBack();
    expect([path(play), play.canPutBack]).toEqual([['table.listen'], false]);
    play.restart();
    play.choose('wait');
    expect(play.canPutBack).toBe(false);
  });

  it('keeps what a restart left over a reload', () => {
    const play = started();
    play.choose('listen');
    play.restart();
    const back = opened();
    back.putBack();
    expect(path(back)).toEqual(['table.listen']);
  });

  it('goes through a file and back', async () => {
    const play = started();
    play.choose('listen');
    play.choose('refuse');
    const text = play.toFile() ?? '';
    localStorage.clear();
    const other = opened();
    expect(await other.fromFile(text)).toBe('ok');
    expect([path(other), other.view?.ending]).toEqual([['table.listen', 'till.refuse'], 'bad']);
  });

  it('is put together from a link with what was heard on stage', async () => {
    const play = opened();
    expect(await play.fromLink('5!table.listen,heard:blame,till.refuse')).toBe('ok');
    expect([path(play), play.view?.ending, play.session?.tapped.length]).toEqual([['table.listen', 'till.refuse'], 'bad', 1]);
    expect(opened().session).toMatchObject({ seed: 5, ending: 'gone', tapped: [{ move: 'blame', after: 1 }] });
    expect(await opened().fromLink('5!table.listen,till.nonsense')).toEqual({ stoppedAfter: 1, of: 2 });
    expect(await opened().fromLink('5!heard:nonsense')).toBe('unreadable');
  });

  it.each([
    ['not json', 'unreadable'],
    ['{"case":"small","seed":"x","decisions":[]}', 'unreadable'],
    ['{"case":"another","seed":1,"decisions":[]}', 'other-case'],
    ['{"case":"small","seed":1,"decisions":[{"scene":"table","choice":"gift"}]}', { stoppedAfter: 0, of: 1 }]
  ])('says what is wrong with the file %s', async (text, answer) => {
    expect(await opened().fromFile(text)).toEqual(answer);
  });
});

describe('a play in two windows', () => {
  it('notices what the other window decided, and takes it over', () => {
    const [here, there] = [started(), opened()];
    there.choose('listen');
    here.noticed(key);
    expect([here.elsewhere, path(here)]).toEqual([true, []]);
    here.recall();
    expect([here.elsewhere, path(here)]).toEqual([false, ['table.listen']]);
  });

  it('goes on here with the next decision', () => {
    const [here, there] = [started(), opened()];
    there.choose('listen');
    here.noticed(key);
    here.choose('wait');
    there.noticed(key);
    expect([here.elsewhere, there.elsewhere, path(opened())]).toEqual([false, true, ['table.wait']]);
  });

  it.each([
    ['the same play opened once more', key, () => void opened()],
    ['another case', 'relate.play.other', () => opened().choose('listen')]
  ])('says nothing of %s', (_, changed, act) => {
    const here = started();
    act();
    here.noticed(changed);
    expect(here.elsewhere).toBe(false);
  });
});

describe('a save that cannot go on', () => {
  const newer = () => smallCase((text) => text.replace('calm: 40', 'calm: 41'));

  it('of another version of the case is kept until the learner decides', () => {
    started().choose('listen');
    const raw = localStorage.getItem(key);
    const play = opened(newer());
    expect([play.trouble?.kind, play.view]).toEqual(['other-version', null]);
    expect(localStorage.getItem(key)).toBe(raw);
  });

  it('of another version lends its decisions to the new one', async () => {
    started().choose('listen');
    const play = opened(newer());
    expect(await play.takeOver()).toBe('ok');
    expect([play.trouble, path(play), play.view?.calm]).toEqual([null, ['table.listen'], 51]);
  });

  it.each(['{', '[]', '{"format":1,"hash":"x","log":[{"seq":1}]}'])(
    'is damaged (%s), and set aside when the learner begins again',
    (raw) => {
      localStorage.setItem(key, raw);
      const play = opened();
      expect(play.trouble?.kind).toBe('damaged');
      play.startOver();
      expect([play.view?.scene, localStorage.getItem(`${key}.aside`)]).toEqual(['table', raw]);
    }
  );

  it('has a log that no play could have written', () => {
    started().choose('listen');
    const raw = (localStorage.getItem(key) ?? '').replace('"choice":"listen"', '"choice":"gift"');
    localStorage.setItem(key, raw);
    expect(opened().trouble).toEqual({ kind: 'damaged', raw });
  });

  it('is no trouble in a browser without storage: the play works and says that it is not kept', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const play = started();
      play.choose('listen');
      expect([play.kept, path(play)]).toEqual([false, ['table.listen']]);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('is not written by looking', () => {
    expect(find('small')).toEqual({ kind: 'none' });
    expect(localStorage.length).toBe(0);
  });
});
