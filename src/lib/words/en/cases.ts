export const cases = {
  title: 'Your cases',
  lead: 'Write a case of your own, try it alone, then open it to a class. A case is one text file, with pictures if you like.',
  toClasses: 'Your classes',
  toCases: 'All your cases',
  send: {
    title: 'Send a case',
    drop: 'Drop a file here, or choose one',
    file: 'A .yaml file, or a .zip with scenario.yaml and the folder media; at most 8 MB.',
    paste: 'Or paste the text',
    text: 'Text of the case',
    check: 'Check and keep',
    checking: 'Checking…',
    note: 'A case with errors is kept too, as a draft, and you are told line by line what to mend.'
  },
  start: {
    title: 'Begin with one that works',
    lead: 'Download, change one thing at a time in any text editor, and send it here.',
    templates: { encounter: 'Template: a talk with one customer', rounds: 'Template: rounds', project: 'Template: a project' },
    none: 'The cases of this server are in class just now. Come back when they have been revealed.'
  },
  list: 'What you have',
  none: 'Nothing yet. Begin with a template, or send a case that you have.',
  shared: 'Shared with you',
  by: (name: string) => `by ${name}`,
  states: { clean: 'Ready', warnings: 'Ready, with warnings', broken: 'Draft with errors' },
  version: (n: string, day: string) => `Version ${n}, ${day}`,
  classes: (n: number, s: string) => (n === 1 ? 'in 1 class' : `in ${s} classes`),
  readers: (n: number, s: string) => (n === 1 ? 'shared with 1 colleague' : `shared with ${s} colleagues`),
  try: 'Try it alone',
  open: 'Open a class with it',
  download: 'Download',
  asZip: 'Download all of it (.zip)',
  asYaml: 'Download the script (.yaml)',
  copy: { owner: 'Make a copy', reader: 'Make a copy of my own' },
  told: {
    sent: 'It is kept.',
    replaced: 'The new version is kept. Classes that have begun keep the version that they have.',
    restored: 'The older version is the newest one now.',
    copied: 'This copy is yours. Change it as you like.',
    removed: 'The case is deleted.',
    left: 'It is no longer in your list.',
    shared: (name: string) => `${name} can use and copy this case now.`,
    unshared: 'It is taken back. Classes that have begun keep it.'
  },
  findings: {
    clean: 'Nothing to mend.',
    errors: (n: number, s: string) => (n === 1 ? '1 error' : `${s} errors`),
    others: (n: number, s: string) => (n === 1 ? '1 remark' : `${s} remarks`),
    counted: (counts: string) => `${counts}.`,
    broken: 'Mend the errors in your file and send it again below. Until then it cannot be played or opened to a class.',
    fine: 'It can be played and opened to a class. The remarks are worth a look.',
    title: 'What to mend',
    place: (line: string, column: string) => `Line ${line}, column ${column}`,
    severity: { error: 'Error', warning: 'Warning', note: 'Note' },
    more: (n: number, s: string) => (n === 1 ? 'And 1 more; mend these first.' : `And ${s} more; mend these first.`),
    leftOut: (names: string) =>
      `Not kept, because a case has no place for it: ${names}. Kept are scenario.yaml, README.md, pictures in media and plays in playthroughs.`
  },
  replace: {
    title: 'Send a new version',
    lead: 'It takes the place of this one. A .yaml alone keeps the pictures that are there; a .zip brings all its own. The older versions stay below; classes that have begun keep theirs.'
  },
  versions: {
    title: 'Versions',
    now: 'now',
    restore: 'Make it the newest',
    restoreOf: (n: string) => `Make it the newest: version ${n}`,
    zip: (n: string) => `Download version ${n}`
  },
  share: {
    title: 'Share',
    lead: 'A colleague with an account on this server can then play it, open it to classes and copy it, but not change it.',
    email: 'E-mail address of the colleague',
    share: 'Share it',
    take: 'Take it back',
    takeOf: (name: string) => `Take it back from ${name}`,
    none: 'Nobody but you sees it.',
    leave: 'Take it off my list'
  },
  remove: {
    title: 'Delete',
    open: 'Delete this case…',
    free: 'All its versions and pictures go, for good. No class uses it.',
    used: (n: number, s: string) =>
      n === 1
        ? 'All its versions and pictures go from your list, for good. One class uses it: it keeps the version that it has, to its end.'
        : `All its versions and pictures go from your list, for good. ${s} classes use it: each keeps the version that it has, to its end.`,
    shared: 'Colleagues with whom it is shared lose it too, but for the copies that they made.',
    yes: 'Delete it for good'
  }
};
