export const gallery = {
  title: 'Cases to practise',
  lead: 'Pick a customer. A play takes a coffee break; you can stop at any time and go on later.',
  difficulty: ['', 'Easy', 'Medium', 'Hard'] as readonly string[],
  difficultyLabel: (word: string, n: number) => `Difficulty: ${word}, ${n} of 3`,
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
