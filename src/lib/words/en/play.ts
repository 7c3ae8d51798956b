export const play = {
  otherLanguage: {
    title: 'This case is not in English yet',
    text: 'Its author wrote it in another language only. You can read the case, and everything around it, in that language.',
    read: { en: 'Read in English', zh: 'Read in Chinese' }
  },
  otherCases: 'Other cases',
  brief: {
    kicker: 'The case',
    person: (name: string) => `Face to face with ${name}`,
    roles: 'Your roles',
    rolesNote: 'You play all of them, one decision at a time. Each knows something that the others do not.',
    how: 'How to play',
    steps: [
      'Read what happens and what the customer says.',
      'Choose what to do. There is no hidden right answer; calm and trust show at once how it went.',
      'Change your mind as often as you like: every step can be taken back.',
      'At the end, see what your play did to all the other customers.'
    ],
    turns: (n: string) => `At most ${n} decisions`,
    source: 'Where the case comes from',
    advanced: 'Which customers?',
    seed: 'Number of the customer base',
    seedNote: 'The same number gives the same customers to the last detail, so two plays can be compared.',
    otherSeed: 'Draw other customers',
    start: 'Begin',
    opening: 'Opening…',
    load: 'Open a saved play…'
  },
  scene: (n: string) => `Scene ${n}`,
  ending: 'The ending',
  endings: { good: 'Good ending', mixed: 'Mixed ending', bad: 'Bad ending' },
  role: 'Your role',
  team: 'The whole team',
  roleBrief: 'What only you know',
  choices: 'What do you do?',
  choicesHint: (n: string) => `Keys 1 to ${n} select, Enter chooses`,
  closed: (why: string) => `Not possible now: ${why}`,
  you: 'You',
  says: (name: string) => `${name}:`,
  calm: 'Calm',
  trust: 'Trust',
  calmWords: ['furious', 'angry', 'tense', 'composed', 'serene'] as readonly string[],
  trustWords: ['no trust', 'wary', 'undecided', 'trusting', 'full trust'] as readonly string[],
  meter: (name: string, value: string, word: string) => `${name} ${value} of 100, ${word}`,
  rose: (name: string, by: string) => `${name} up by ${by}`,
  fell: (name: string, by: string) => `${name} down by ${by}`,
  same: (name: string) => `${name} unchanged`,
  face: (name: string, calm: string, trust: string) => `${name}: ${calm}, ${trust}`,
  turnsLeft: (n: number, s: string) => (n === 1 ? '1 decision left' : `${s} decisions left`),
  cost: (money: string) => `Spent so far: ${money}`,
  costNow: (money: string) => `This cost ${money}`,
  changes: 'What it changed',
  timeUp: 'The last decision was used up.',
  undo: 'Take back',
  restart: 'Start again',
  restarted: 'Started again from the first scene, with the same customers.',
  putBack: 'Put my play back',
  more: 'Save, open, print',
  save: 'Save to a file',
  load: 'Open a file…',
  print: 'Print the talk',
  seed: (n: string) => `Customer base no. ${n}`,
  loaded: {
    ok: 'The saved play is open.',
    unreadable: 'This file is not a saved play. Choose a file that was saved here with “Save to a file”.',
    'other-case': 'This play belongs to another case. Open that case first.',
    stopped: (n: string, of: string) =>
      `Of ${of} decisions, the first ${n} were taken over; the next one does not exist in this version of the case. Go on from here.`
  },
  notKept:
    'This browser keeps nothing (a private window, perhaps). You can play, but leaving the page ends the play; save it to a file if you want to keep it.',
  trouble: {
    title: { 'other-version': 'The case has changed since you last played', damaged: 'The saved play cannot be read' },
    'other-version': 'Your old play is still on this device, untouched. Decide what to do with it.',
    damaged: 'Something damaged it on this device. Nothing was thrown away: you can save what is left to a file and begin again.',
    takeOver: 'Take my decisions over',
    startOver: 'Begin again',
    saveRaw: 'Save the old play to a file'
  },
  end: {
    cost: 'What it cost',
    decisions: 'Decisions taken',
    next: 'What now?',
    outcome: 'See what it did to the customers',
    outcomeNote: 'Satisfaction, loyalty and profit over the months that follow, and the other roads on the same customers.',
    again: 'Play again'
  }
};
