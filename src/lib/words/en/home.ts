export const home = {
  title: 'Relate · Customer relationships, lived through',
  /** Phrases: a line breaks between them first. */
  headline: ['What you say next decides', ' whether a customer stays.'] as readonly string[],
  lead: 'Relate is a sandbox of real cases in customer relationship management. You face a simulated customer, decide step by step, and see what it did to the satisfaction, loyalty and profit of thousands more.',
  start: 'Face your first customer',
  goOn: 'Go on with your play',
  join: 'Join a class with its code',
  open: 'Open a class',
  openNote: 'for teachers',
  all: 'All cases',
  lab: 'Run a whole firm in the lab',
  tryTitle: 'Try it. What would you do?',
  tries: { listen: 'Listen', offer: 'Offer a choice', argue: 'Argue' },
  inClass: 'Every case of this server is in class just now. Come back when the class has seen how it ends.',
  none: 'There is no case on this server yet. A case is one readable file; put its folder into “scenarios” and reload.',
  facts: (scenes: string, endings: string, minutes: string) => `${scenes} scenes · ${endings} endings · about ${minutes} min`,
  peopleTitle: 'Who it is for',
  people: [
    {
      name: 'Learners',
      text: 'Practise alone, at your own pace. Every step can be taken back; your play stays on this device. No account.'
    },
    {
      name: 'Teams',
      text: 'Sit round one screen. Each role knows something the others do not, so talk first and choose then. Afterwards compare the roads you did not take.'
    },
    {
      name: 'Teachers',
      text: 'Open a class, show the code on the projector: the students take their seats by phone and play in teams, and you see every vote, pause, mark and reveal.'
    }
  ],
  how: 'How a case runs',
  steps: [
    { name: 'Meet', text: 'A person with a grievance, a face and a mood.' },
    { name: 'Decide', text: 'Listen, offer, explain, refuse. Calm and trust move at once.' },
    { name: 'See', text: 'Months later: who stayed, who left, and what it earned.' },
    { name: 'Compare', text: 'The same customers, another road.' }
  ]
};
