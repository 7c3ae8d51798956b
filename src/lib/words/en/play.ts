export const play = {
  own: 'Only its author and colleagues see this case.',
  ownPage: 'Back to its page',
  otherLanguage: {
    title: 'This case is not in English yet',
    text: 'Its author wrote it in another language only. You can read the case, and everything around it, in that language.',
    read: { en: 'Read in English', zh: 'Read in Chinese' }
  },
  otherCases: 'Other cases',
  brief: {
    kickers: { encounter: 'The case', rounds: 'A case in rounds', project: 'A project' },
    person: (name: string) => `Face to face with ${name}`,
    roles: 'Your roles',
    rolesNote: 'You play all of them, one decision at a time. Each knows something that the others do not.',
    how: 'How to play',
    steps: {
      encounter: [
        'Read what happens and what the customer says.',
        'Choose what to do. There is no hidden right answer; calm and trust show at once how it went.',
        'Change your mind as often as you like: every step can be taken back.',
        'At the end, see what your play did to all the other customers.'
      ],
      rounds: [
        'Set the levers within the budget, then lock them.',
        'The customers live through the months; you see what came of it, and what each lever added.',
        'Go on from where you stand: the last settings are the next start. Every round can be taken back.',
        'At the end, see what your decisions did to all customers, beside leaving the levers where they were.'
      ],
      project: [
        'Choose the next step. Each takes money, weeks or people, and some need another one first.',
        'What a step does to the customers takes time and shows at the end; the order matters.',
        'Change your mind as often as you like: every step can be taken back.',
        'At the end, see what the project did to all customers.'
      ]
    },
    rounds: (n: string, months: string) => `${n} rounds of ${months} months`,
    weeks: (n: string) => `${n} weeks`,
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
  round: (n: string, of: string) => `Round ${n} of ${of}`,
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
  living: {
    title: (months: string) => `The customers live through ${months} months…`,
    failed: 'The calculation broke off before the round was over. Your settings are kept.',
    again: 'Live it once more'
  },
  results: (n: string) => `What round ${n} came to`,
  leftOver: (name: string) => `${name} left`,
  stood: { satisfaction: 'Satisfaction at the end', kept: 'Customers kept', profit: 'Profit of the last round' },
  undo: 'Take back',
  restart: 'Start again',
  restarted: 'Started again from the first scene, with the same customers.',
  putBack: 'Put my play back',
  more: 'Save, open, print',
  save: 'Save to a file',
  load: 'Open a file…',
  print: 'Print this play',
  seed: (n: string) => `Customer base no. ${n}`,
  loaded: {
    ok: 'The saved play is open.',
    unreadable: 'This file is not a saved play. Choose a file that was saved here with “Save to a file”.',
    link: 'The address holds no play that can be read. Open the link as it was given to you, whole.',
    failed: 'The play could not be put together again. Nothing was changed. Please try once more.',
    'other-case': 'This play belongs to another case. Open that case first.',
    stopped: (n: string, of: string) =>
      `Of ${of} decisions, the first ${n} were taken over; the next one does not exist in this version of the case. Go on from here.`
  },
  notKept:
    'This browser keeps nothing (a private window, perhaps). You can play, but leaving the page ends the play; save it to a file if you want to keep it.',
  elsewhere: { text: 'This case was played on in another window.', load: 'Go on from there' },
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
    another: 'It did not have to end here: take the last step back and try another.',
    undo: 'Take the last step back',
    again: 'Play again'
  }
};
