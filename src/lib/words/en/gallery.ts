export const gallery = {
  title: 'Cases to practise',
  lead: 'Pick a case. A talk takes a coffee break, rounds and projects somewhat longer; you can stop at any time and go on later.',
  difficulty: ['', 'Easy', 'Medium', 'Hard'] as readonly string[],
  difficultyLabel: (word: string, n: number) => `Difficulty: ${word}, ${n} of 3`,
  kinds: { encounter: 'Talk with a customer', rounds: 'Rounds over all customers', project: 'Project in steps' },
  team: (min: string, max: string) => (min === max ? `teams of ${max}` : `teams of ${min} to ${max}`),
  about: (names: string) => `Teaches: ${names}`,
  joiner: ', ',
  filters: {
    title: 'Find a case',
    any: 'all',
    kind: 'Kind',
    industry: 'Industry',
    time: 'Time',
    times: { short: 'up to 20 min', middle: '20 to 45 min', long: 'over 45 min' },
    concept: 'Knowledge point',
    difficulty: 'Difficulty',
    clear: 'Clear the filters',
    shown: (n: string, all: string) => `${n} of ${all} cases`,
    none: { title: 'No case fits', text: 'No case fits all of these filters. Take one away, or clear them all.' }
  },
  minutes: (n: string) => `about ${n} min`,
  endings: (n: string) => `${n} endings`,
  play: 'Play',
  useInClass: 'Use in class',
  goOn: (n: string) => `Go on after decision ${n}`,
  result: 'Your ending',
  saved: (n: string) => `Your play: ${n} decisions so far`,
  over: 'You have reached an ending',
  others: 'In another language only',
  othersNote: 'These cases have not been written in English yet.',
  inClass: { title: 'In class now', text: 'A class is working on this case. It opens again when that class has seen how it ends.' },
  broken: {
    title: 'Cannot be played yet',
    text: 'Something in its file is to be mended. Where, and how, its author is told by this command:'
  },
  none: {
    title: 'No case here yet',
    text: 'A case is one readable file with its pictures. Put its folder into “scenarios” on the server and reload this page.'
  }
};
