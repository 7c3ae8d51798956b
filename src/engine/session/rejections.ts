import type { Rejection } from '#engine/machine';

const rejection = (code: string, en: string, zh: string): Rejection => ({ ok: false, code: `session/${code}`, en, zh });

/** The command's `type` is not one of ours. */
export const unknownCommand = (type: string): Rejection =>
  rejection(
    'unknown-command',
    `There is no command “${type}”. Use start-play, lock-decision, close-round, undo-decision or resume-play.`,
    `没有“${type}”这个指令。可用的指令有 start-play、lock-decision、close-round、undo-decision 和 resume-play。`
  );

/** A field of the command is missing or of the wrong kind. */
export const malformedCommand = (field: string, wanted: string): Rejection =>
  rejection(
    'malformed-command',
    `The command's “${field}” is missing or wrong: it must be ${wanted}. Send it again with that mended.`,
    `指令里的“${field}”缺失或有误，应为 ${wanted}。请改正后重新发送。`
  );

/** No round is locked whose months are still to be lived. */
export const noRound = (): Rejection =>
  rejection('no-round', 'No round is waiting to be lived. Lock the settings first.', '没有等待推演的一轮。请先锁定设定。');

/** No `play.started` yet. */
export const notStarted = (): Rejection =>
  rejection('not-started', 'The play has not started yet. Start it first.', '这一局还没有开始。请先开始。');

/** A second `play.started`. */
export const alreadyStarted = (): Rejection =>
  rejection(
    'already-started',
    'The play has already started. Go on with it, or undo to its beginning.',
    '这一局已经开始。请接着进行，或者撤回到开头。'
  );

/** The seat decided on the ground of an older state. */
export const staleTurn = (basedOn: number, lastSeq: number): Rejection =>
  rejection(
    'stale-turn',
    `Something happened since you looked (you saw event ${basedOn}, now it is ${lastSeq}). Look at the present scene and decide again.`,
    `在你作决定之前，情况已经变了（你看到的是第 ${basedOn} 条记录，现在是第 ${lastSeq} 条）。请看清当前场景，再作决定。`
  );

/** The decision names another scene than the present one. */
export const notThisScene = (scene: string, present: string): Rejection =>
  rejection(
    'not-this-scene',
    `The decision is for scene “${scene}”, but the play stands in “${present}”. Decide in “${present}”.`,
    `这个决定属于场景“${scene}”，但现在是场景“${present}”。请在“${present}”里作决定。`
  );

/** There is no decision to take back. */
export const nothingToUndo = (standing: number): Rejection =>
  standing === 0
    ? rejection(
        'nothing-to-undo',
        'No decision has been taken, so there is nothing to undo. Choose something first.',
        '还没有作过决定，没有可以撤回的。请先选一项。'
      )
    : rejection(
        'nothing-to-undo',
        `Only ${standing} decisions stand, so there is nothing after that to undo. Undo to a number from 0 to ${standing - 1}.`,
        `目前只有 ${standing} 个决定，后面没有可以撤回的。请撤回到 0 至 ${standing - 1} 之间的某一步。`
      );

/** The log does not tell a play that could have happened. */
export const brokenLog = (line: number, en: string, zh: string): Rejection =>
  rejection(
    'broken-log',
    `The saved play is damaged at line ${line}: ${en} It cannot be continued; start again.`,
    `保存的记录在第 ${line} 行损坏：${zh}无法继续，请重新开始。`
  );

/** The log belongs to another case. */
export const otherCase = (wanted: string, found: string): Rejection =>
  rejection(
    'other-case',
    `The saved play is of the case “${found}”, not of “${wanted}”. Open that case, or start again here.`,
    `保存的记录属于案例“${found}”，不是“${wanted}”。请打开那个案例，或在这里重新开始。`
  );

/** The case was changed after the play was saved. */
export const otherVersion = (): Rejection =>
  rejection(
    'other-version',
    'The case was changed after this play was saved, so the play cannot be continued. Start again.',
    '这一局保存之后，案例作了修改，无法接着进行。请重新开始。'
  );

/** A play file or a list of decisions cannot be read. */
export const unreadablePlay = (en: string, zh: string): Rejection => rejection('unreadable-play', en, zh);

/** Settings of levers where a choice is asked for. */
export const settingsInATalk = (scene: string): Rejection =>
  rejection(
    'settings-in-a-talk',
    `“${scene}” is a talk: it takes a choice, not settings. Write ${scene}.<choice>.`,
    `“${scene}”是对话场景，要的是选项，不是设定值。请写成 ${scene}.<选项>。`
  );

/** A rejected decision of a replay, with its place in the list. */
export const atDecision = (place: number, why: Rejection): Rejection => ({
  ...why,
  en: `Decision ${place}: ${why.en}`,
  zh: `第 ${place} 个决定：${why.zh}`
});

/** A choice that the machine refused, told as a command's rejection. */
export const ofCommand = (why: Rejection): Rejection => ({ ...why, code: why.code.replace('machine/', 'session/') });
