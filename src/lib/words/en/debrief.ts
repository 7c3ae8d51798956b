export const debrief = {
  moves: {
    intro: 'How calm and trust moved at each decision, and where each change came from.',
    introFirm: 'What each decision cost or changed, and where that came from.',
    step: (n: number) => `Step ${n}`,
    stepBy: (n: number, role: string) => `Step ${n} · ${role}`,
    teamName: 'The whole team',
    quote: (text: string) => `“${text}”`,
    says: (name: string) => `${name} says: `,
    reply: (name: string) => `${name} answers: `,
    calm: 'Calm',
    trust: 'Trust',
    cost: 'Cost',
    weeks: 'Weeks',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    source: 'Where it came from',
    of: {
      choice: 'this choice, in this place',
      line: 'how it was taken',
      ending: 'the ending'
    },
    move: (name: string) => `the move “${name}”`,
    use: (n: number): string =>
      n === 2 ? 'second time: half as good' : n === 3 ? 'third time: a quarter as good' : 'used too often: no longer helps',
    useBad: (n: number) => `use no. ${n}: does as much harm as before`,
    afterListening: 'after listening',
    notListened: 'before listening',
    joiner: ', ',
    nothing: 'Nothing changed.',
    timeUp: 'That was the last turn: time was up.',
    grades: {
      good: 'well founded',
      fair: 'fairly founded',
      weak: 'weakly founded',
      guess: 'a guess',
      practice: 'from practice'
    },
    gradesTitle: 'How well each change is founded',
    gradesNote: {
      good: 'Several careful studies agree.',
      fair: 'Studies point this way, but few or from other trades.',
      weak: 'One case or one report.',
      guess: 'Our own assumption, for teaching. Question it.',
      practice: 'People who do this work say so; it has hardly been measured.'
    },
    from: (source: string) => `Source: ${source}`,
    tableTitle: 'The moves you made, and what they do',
    firstUse: (calm: string, trust: string) => `At first use: calm ${calm}, trust ${trust}.`,
    thenListened: (calm: string, trust: string) => ` After listening: calm ${calm}, trust ${trust}.`,
    overridden: 'This case sets its own values for this move.',
    names: {
      listen: 'listen',
      acknowledge: 'acknowledge the feeling',
      apologise: 'apologise briefly',
      stall: 'stall, or apologise at length',
      offer: 'offer ways out',
      act: 'act and solve it',
      compensate: 'compensate',
      inform: 'inform',
      ask: 'ask',
      explain: 'explain',
      refuse: 'refuse',
      argue: 'argue',
      blame: 'blame',
      promise: 'promise',
      'follow-up': 'follow up',
      thank: 'thank',
      escalate: 'pass it up',
      appeal: 'appeal to society'
    }
  },
  concepts: {
    intro: 'What this case is there to show, and what of it your decisions touched.',
    touched: 'Touched',
    missed: 'Not touched',
    where: 'You touched it here',
    could: (n: number) => (n === 1 ? 'You could have touched it in 1 place' : `You could have touched it in ${n} places`),
    at: (role: string, choice: string) => `${role}: ${choice}`,
    none: 'This case names no knowledge points.',
    all: 'You touched every knowledge point.',
    count: (n: number, all: number) => `${n} of ${all} touched.`
  },
  truth: {
    intro: 'This case has a true ending. Make up your own mind first: what would you have done, and why?',
    reveal: 'Show what really happened',
    hide: 'Hide it again',
    same: 'It ended as yours did.',
    other: (name: string) => `In this case the ending is called “${name}”.`
  },
  model: {
    intro: 'This case was made up for teaching; its writer says how it is best handled. Make up your own mind first.',
    reveal: 'Show the model ending',
    hide: 'Hide it again',
    same: 'You came to this ending.',
    other: (name: string) => `In this case the ending is called “${name}”.`
  },
  questions: {
    intro: 'For the team, or for yourself. There is no answer to look up.',
    note: (n: number) => `Your note on question ${n}`,
    kept: 'Notes stay on this device; nobody else sees them.',
    lost: 'This browser does not let us keep notes. Print the page or copy them before you leave.',
    hint: 'Something to think of',
    about: (concept: string) => `on: ${concept}`,
    none: 'This case has no questions.'
  }
};
