export const classPlay = {
  notYet: 'The talk begins in a moment.',
  watchTeam: 'You are in no team: please tell your teacher. You can rate the teams afterwards.',
  closes: 'Closes in',
  closing: 'The decision is closing…',
  ends: (time: string) => `talk: ${time} left`,

  who: {
    team: 'Your whole team decides',
    role: (role: string) => `${role} decides`,
    away: (role: string) => `${role} is away: the team decides`,
    rules: {
      majority: 'Most votes win; on a tie the captain’s vote, then the lot.',
      captain: 'The captain’s vote decides.',
      consensus: 'All must choose the same.'
    },
    clock: 'If time runs out without a decision, the usual thing happens.',
    mine: 'You decide',
    notMine: 'You do not vote on this one. Talk to those who do.',
    observer: 'You watch: no vote.',
    actor: 'You act the customer: no vote.',
    voted: 'has voted',
    pending: 'not yet',
    away2: 'away',
    count: (n: string, of: string) => `${n} of ${of} have voted`
  },

  vote: {
    legend: 'What do you do?',
    watch: 'What they can choose from',
    why: 'Why? One line',
    whyNeeded: 'A reason is needed. The debrief shows it without your name.',
    cast: 'Vote for this',
    recast: 'Change my vote to this',
    decide: 'Decide',
    yours: 'Your vote',
    change: 'You may change it until the decision locks.',
    sending: 'Your vote is on its way…'
  },

  how: {
    team: 'Decided by your team',
    clock: 'The time ran out: the usual thing happened',
    teacher: 'Closed by your teacher',
    drawn: 'A tie: the lot decided'
  },
  reason: (text: string) => `Reason: ${text}`,
  last: 'Your last decision',
  history: (n: string) => `The talk so far (${n})`,
  event: 'Something happens',
  inOwnWords: (name: string) => `${name}, in a classmate’s words`,

  act: {
    title: (name: string) => `You are ${name}`,
    prompts: 'What the script says. Say it in your own words, aloud or here:',
    label: 'In your words',
    send: 'Say it'
  },

  recap: {
    title: 'What you missed, in 20 seconds',
    watch: 'You watch until the next decision.',
    from: (name: string, summary: string) => `${name}: ${summary}`,
    go: 'Now follow along'
  },

  over: {
    title: 'Your talk is over',
    boardTitle: 'You are through',
    wait: 'Waiting for the other teams. Your teacher goes on when all are through.',
    cost: 'What it cost',
    decisions: 'Decisions'
  }
};
