import type { Rejection } from '#engine/machine';

const rejection = (code: string, en: string, zh: string): Rejection => ({ ok: false, code: `session/${code}`, en, zh });

/** The class is over. */
export const classEnded = (): Rejection =>
  rejection('class-ended', 'This class is over. Its results can still be read.', '这堂课已经结束，结果仍可查看。');
/** The class has been opened already, or not yet. */
export const alreadyOpen = (): Rejection => rejection('already-open', 'The class is open already.', '课堂已经开放。');
/** The command belongs to another side. */
export const notYours = (): Rejection =>
  rejection('not-yours', 'Only a teacher of this class can do that.', '只有本堂课的老师可以这样做。');
/** No such seat, or it was given up. */
export const noSuchSeat = (): Rejection =>
  rejection(
    'no-such-seat',
    'This seat is not in the class any more. Join again with the code.',
    '这个座位已经不在课堂里了。请用课堂码重新加入。'
  );
/** No such team. */
export const noSuchTeam = (): Rejection =>
  rejection('no-such-team', 'There is no such team any more. Choose another.', '没有这个小组了，请另选一组。');
/** The step of the class does not allow it. */
export const notNow = (): Rejection => rejection('not-now', 'That belongs to another step of the class.', '这件事要在课堂的另一个环节做。');
/** The class moved on between look and command. */
export const steppedOn = (): Rejection =>
  rejection(
    'stepped-on',
    'The class has moved to another step since you looked. Look again.',
    '你操作之前，课堂已经进入别的环节。请看清后再操作。'
  );
/** The statechart has no way on: no case. */
export const noCase = (): Rejection => rejection('no-case', 'Choose a case first.', '请先选好案例。');
/** The case is not on this server, or a class has it already. */
export const noSuchCase = (): Rejection =>
  rejection('no-such-case', 'This case cannot be played here. Choose another.', '这里不能使用这个案例，请另选一个。');
/** A running class keeps its case. */
export const caseKept = (): Rejection =>
  rejection('case-kept', 'The class is already working on its case, so it cannot change it any more.', '课堂已经在用这个案例，不能再换。');
/** The statechart has no way on: no teams. */
export const noTeams = (): Rejection => rejection('no-teams', 'Nobody is in a team yet. Make teams first.', '还没有人入组。请先分组。');
/** Time taken back would end a decision that is open. */
export const timeUsed = (): Rejection =>
  rejection('time-used', 'The added time is in use already, so it stays.', '加上的时间已经在用了，不能收回。');
/** Start asks once more. */
export const peopleWithoutTeam = (count: number): Rejection =>
  rejection(
    'people-without-team',
    `${count} ${count === 1 ? 'person is' : 'people are'} without a team. Go on all the same? They will be dealt to the teams.`,
    `还有 ${count} 人没有入组。仍要继续吗？他们会被分到各组。`
  );
/** The team has no place left. */
export const teamFull = (): Rejection => rejection('team-full', 'This team is full. Choose another.', '这一组已经满员，请另选一组。');
/** Teams come about in another way here. */
export const teamsAreGiven = (): Rejection =>
  rejection('teams-are-given', 'In this class the teacher makes the teams.', '这堂课由老师分组。');
/** Not in a team. */
export const withoutTeam = (): Rejection => rejection('without-team', 'Join a team first.', '请先加入一个小组。');
/** No such role in the case, or it acts no part here. */
export const noSuchRole = (): Rejection => rejection('no-such-role', 'The case has no such role.', '案例里没有这个角色。');
/** Observers and the acted customer do not vote. */
export const notYourDecision = (): Rejection =>
  rejection('not-your-decision', 'Another role decides here. Tell your team what you think.', '这一幕由别的角色决定。把你的想法告诉组员。');
/** The team decided between look and vote. */
export const staleVote = (): Rejection =>
  rejection('stale-turn', 'Your team has decided already. Look at the new scene.', '小组已经作出决定。请看新的一幕。');
/** The case wants one line of reason. */
export const reasonMissing = (): Rejection =>
  rejection('reason-missing', 'Write your reason in one line; it goes with your vote.', '请用一句话写明理由，理由和选择一起提交。');
/** No decision is open. */
export const nothingOpen = (): Rejection => rejection('nothing-open', 'No decision is open in this team.', '这一组现在没有待定的决定。');
/** The months of the round are being lived. */
export const roundLiving = (): Rejection =>
  rejection(
    'round-living',
    'This round is locked, and its months are being lived. Wait for the results.',
    '这一轮已经锁定，正在推演。请等结果出来。'
  );
/** Rounds are not rehearsed: each would show what the customers do. */
export const noRehearsal = (): Rejection =>
  rejection(
    'no-rehearsal',
    'Rounds cannot be rehearsed. Read the levers and talk them over.',
    '多轮经营不能排练。可以先看看有哪些杠杆，一起商量。'
  );
/** Only a talk with a customer can be performed. */
export const noStage = (): Rejection =>
  rejection(
    'no-stage',
    'Only a talk with a customer can be performed on stage. Here the teams decide on their phones.',
    '只有面对顾客的对话才能上台表演。这个案例请在手机上决定。'
  );
/** Paused. */
export const paused = (): Rejection =>
  rejection('paused', 'The teacher has paused. Your choice can be made when it goes on.', '老师按了暂停，继续以后才能选择。');
/** Already so. */
export const alreadySo = (): Rejection => rejection('already-so', 'That is so already.', '现在已经是这样了。');
/** A rehearsal stops before it tells the whole story. */
export const rehearsalOver = (): Rejection =>
  rejection('rehearsal-over', 'The rehearsal ends here. Start it again to try other words.', '排练到此为止。可以重新开始，换种说法试试。');
/** No such note. */
export const noSuchNote = (): Rejection => rejection('no-such-note', 'Somebody has struck this line already.', '这一条已经被划掉了。');
/** Marks are locked. */
export const marksAreLocked = (): Rejection =>
  rejection('marks-locked', 'The marks are locked and cannot change any more.', '评分已经锁定，不能再改。');
/** The own team is not rated. */
export const ownTeam = (): Rejection => rejection('own-team', 'You do not mark your own team.', '不能给自己的小组评分。');
/** Points are missing or out of the scale. */
export const badPoints = (scale: number): Rejection =>
  rejection('bad-points', `Give every criterion a whole number from 1 to ${scale}.`, `每项标准都要给 1 到 ${scale} 的整数分。`);
/** Nobody gave this mark. */
export const noSuchMark = (): Rejection => rejection('no-such-mark', 'There is no such mark.', '没有这个评分。');
/** Too many seats, teams or lines: more is not a class but an attack. */
export const tooMany = (): Rejection => rejection('too-many', 'The class has no room for more of these.', '已经达到上限，不能再增加。');
/** Start of the evaluation asks once more. */
export const teamsStillPlay = (count: number): Rejection =>
  rejection(
    'teams-still-play',
    `${count} ${count === 1 ? 'team is' : 'teams are'} still playing. Go on all the same? Their time will be up.`,
    `还有 ${count} 组没有结束。仍要继续吗？这些组会按时间到处理。`
  );
/** No team performs, or this person does not watch it. */
export const notTheStage = (): Rejection =>
  rejection(
    'not-the-stage',
    'Moves are tapped while a team is on stage, by the teachers and by those who watch it.',
    '有小组上台表演时，由老师和该组的观察员点选听到的话。'
  );
/** The time for the new complaint is over. */
export const timeIsUp = (): Rejection => rejection('time-is-up', 'The time is up.', '时间到了。');
/** Nobody answered from this seat. */
export const noSuchAnswer = (): Rejection => rejection('no-such-answer', 'There is no such answer.', '没有这条回答。');
/** The classmate who acts the customer only. */
export const notTheCustomer = (): Rejection =>
  rejection('not-the-customer', 'Only the classmate who acts the customer can say that.', '只有扮演顾客的同学才能这样说。');
