export const seat = {
  phases: {
    form: 'Form teams',
    choose: 'Choose the case',
    prepare: 'Prepare',
    simulate: 'Simulate',
    evaluate: 'Evaluate',
    'sum-up': 'Sum up',
    ended: 'The class is over'
  },
  step: (n: string, name: string) => `Step ${n} of 6: ${name}`,
  team: (n: string) => `Team ${n}`,
  me: (name: string) => `${name} (you)`,
  opening: 'Opening the class…',
  part: 'A part of the page did not arrive. Reload the page.',
  timeLeft: (time: string) => `${time} left`,
  timeOver: 'The time is over. Your teacher goes on when everybody is ready.',
  sending: 'Sending…',
  dismiss: 'Got it',
  saved: 'Sent',

  connection: {
    lost: (time: string) => `No connection since ${time}. What you do is kept and sent as soon as it is back.`,
    polling: 'Slow connection: the page looks for news every two seconds.',
    kept: (n: string) => `${n} waiting to be sent`
  },
  closed: {
    title: 'This device has no seat in the class',
    text: 'Perhaps your seat is now on another device, or it was given free. With the word of your seat you get it back.',
    gone: 'This class is no longer there',
    goneText: 'Your teacher has deleted it, or the address is wrong.',
    join: 'Join the class'
  },
  paused: { title: 'Paused', text: 'All clocks stand still. Your teacher goes on in a moment.' },
  teacher: 'From your teacher',

  seat: {
    title: 'Your seat',
    number: (n: string) => `Seat ${n}`,
    word: 'The word of your seat',
    keep: 'Keep this word: with it you come back to your seat on any device.',
    name: 'Nickname',
    more: 'Nickname, or leave the class',
    save: 'Save',
    none: 'No nickname: the others see the neutral name.',
    leave: 'Leave the class',
    leaveAsk: {
      title: 'Leave the class?',
      text: 'Your seat is given free and its word no longer works. What your team decided stays. With the code of the class you can take a new seat.',
      yes: 'Leave',
      no: 'Stay'
    }
  },

  roster: {
    title: 'Find yourself in the list',
    only: 'Only your teacher sees the list; the others see your seat as before.',
    number: 'Student number',
    name: 'Name',
    find: 'That is me',
    found: (name: string, number: string) => `In your teacher’s list you are ${name}, ${number}.`,
    problems: {
      'not-found': 'The list has no such number with this name. Check both, or ask your teacher.',
      taken: 'Somebody is sitting here under this number already. Tell your teacher.',
      often: 'Too many tries. Wait a minute, then try again.'
    }
  },

  form: {
    title: 'Find your team',
    own: 'Tap a team to sit down. You may change until your teacher goes on.',
    automatic: 'The teams are drawn when your teacher starts. There is nothing for you to do.',
    drag: 'Your teacher places everybody. Your team appears here by itself.',
    roster: 'The teams are those of your teacher’s list. Find yourself in it and you sit in yours.',
    noTeams: 'There are no teams yet. They appear here as soon as your teacher makes them.',
    taken: (taken: string, places: string) => `${taken} of ${places} places taken`,
    empty: 'Nobody yet',
    full: 'Full',
    join: 'Sit down here',
    joinOf: (team: string) => `Sit down here: ${team}`,
    leave: 'Stand up',
    mine: 'Your team',
    none: 'You are in no team yet',
    nameTeam: 'Name of your team',
    waiting: 'Your teacher goes on when the teams stand.'
  },

  choose: {
    title: 'The case',
    waiting: 'Your teacher is choosing the case.',
    waitingText: 'It appears here by itself.',
    chosen: 'This is your case. Preparation begins in a moment.',
    person: (name: string) => `You will face ${name}.`
  },

  prepare: {
    title: 'Prepare the talk',
    boardTitle: 'Prepare',
    role: 'Your role',
    noRole: 'You have no role yet: take one below.',
    watches: 'You watch this time: follow the talk and rate the teams afterwards.',
    brief: 'Only you know this',
    noBrief: 'This role knows nothing that the others do not.',
    roles: 'Roles in your team',
    acts: 'acts the customer',
    nobody: 'free',
    take: 'Take',
    takeOf: (role: string) => `Take the role ${role}`,
    giveUp: 'Give up',
    shared: (names: string) => `You share this role with ${names}.`,
    captain: 'Captain',
    makeCaptainOf: (name: string) => `Make ${name} captain`,
    noTeam: 'You are in no team. Please tell your teacher.'
  },

  notes: {
    title: 'Notes and lines',
    hint: 'All of your team see them and may change them.',
    empty: 'Nothing written yet. How will you begin? Who says what?',
    label: 'A new note or line',
    add: 'Add',
    edit: 'Edit',
    editOf: (text: string) => `Edit “${text}”`,
    strike: 'Strike out',
    strikeOf: (text: string) => `Strike out “${text}”`,
    save: 'Save',
    cancel: 'Cancel',
    by: (name: string) => `by ${name}`
  },

  rehearsal: {
    title: 'Rehearse alone',
    text: 'Try the first scenes with the simulated customer. Only you see it, and it does not count.',
    boardText: 'Try the first steps. Only you see it, and it does not count.',
    begin: 'Begin the rehearsal',
    again: 'From the start',
    badge: 'Rehearsal: does not count',
    over: 'That is as far as a rehearsal goes.'
  },

  chat: {
    title: 'Team chat',
    open: 'Team',
    unread: (n: number, s: string) => (n === 1 ? '1 new message' : `${s} new messages`),
    empty: 'Nobody has written yet. Only your team reads this.',
    label: 'Message to your team',
    send: 'Send',
    close: 'Close',
    members: 'Who is here',
    here: 'here',
    away: 'away',
    watching: 'watches',
    hand: 'hand raised'
  },
  hand: { raise: 'Raise hand', lower: 'Lower hand', raised: 'Your hand is up: your teacher sees it.' }
};
