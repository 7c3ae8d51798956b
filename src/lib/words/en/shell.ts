export const shell = {
  skip: 'Skip to the content',
  home: 'Relate, home',
  practice: 'Practice',
  lab: 'Lab',
  teach: 'Class',
  language: 'Language',
  theme: { system: 'Colours: as on this device', light: 'Colours: light', dark: 'Colours: dark' },
  noScript: 'Relate plays its cases in the browser and needs JavaScript. Please switch it on, or use a newer browser.',
  newVersion: 'A newer version is running. Reload when it suits you; your play is kept on this device.',
  lacking: 'Part of this page could not be fetched. What you did is kept.',
  reload: 'Reload',
  error: {
    404: {
      title: 'There is nothing at this address',
      text: 'Perhaps the case was renamed or removed. The list of cases shows what there is.'
    },
    500: { title: 'Something went wrong on our side', text: 'Your play is safe on this device. Please try again in a moment.' },
    422: {
      title: 'This case cannot be played yet',
      text: 'Something in its file is to be mended. Where, and how, its author is told by this command:'
    },
    423: {
      title: 'In class now',
      text: 'A class is working on this case, so it stays closed to all but its teachers until the class has seen how it ends. The other cases are open.'
    },
    other: { title: 'This page cannot be shown', text: 'Your play is safe on this device. Please go back and try again.' },
    teach: {
      title: 'This is not open to you',
      text: 'Perhaps the class or team is gone, it is its teacher’s alone, or the class has not come so far. Your classes show what there is.'
    },
    teachOurs: { title: 'Something went wrong on our side', text: 'The class is kept. Please try again in a moment.' },
    code: (status: number) => `Error ${status}`,
    again: 'Try again',
    cases: 'All cases',
    classes: 'Your classes'
  }
};
