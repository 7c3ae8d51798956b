export const outcome = {
  title: 'What came of it',
  of: (ending: string) => `Ending: ${ending}`,
  base: (people: string, months: string, repeats: string) =>
    `A simulated base of ${people} customers, followed for ${months} months, ${repeats} times with other luck each time.`,
  baseline: {
    rounds:
      'On this page “nothing happened” means: the levers had stayed where they started, and what happens outside had happened all the same.',
    project: 'On this page “nothing happened” means: the project had not been done, and what happens outside had happened all the same.'
  },
  contents: 'On this page',
  toTop: 'Back to the top',
  sections: {
    story: 'In words',
    charts: 'Month by month',
    road: 'The other road',
    shares: 'What each decision added',
    moves: 'What each move did',
    rounds: 'Round by round',
    steps: 'Step by step',
    concepts: 'Knowledge points',
    truth: 'What really happened',
    model: 'A model ending',
    debrief: 'Questions to talk over'
  },
  toCustomers: 'Meet the customers',
  toPlay: 'Back to the play',
  print: 'Print this page',
  yet: {
    title: 'Nothing has come of it yet',
    none: 'You have not begun this case. Play it to an ending; then this page shows what your decisions did to the customers.',
    middle: 'Your play is not over. Take it to an ending; then this page shows what your decisions did to the customers.',
    changed: {
      title: 'The case has changed',
      text: 'Your play was saved with an earlier version of this case, so its outcome cannot be worked out as it stands. Open the case: there you choose whether to play your decisions again on the new version or to begin anew. Nothing is lost.'
    },
    damaged: {
      title: 'The saved play cannot be read',
      text: 'What this device has kept of your play is damaged. Open the case: there you can download what was saved and begin anew.'
    },
    look: 'Open the case',
    begin: 'Begin the case',
    goOn: 'Go on playing'
  },
  loading: 'Fetching your play from this device…',
  work: {
    title: 'Working out what came of it',
    doing: (percent: string) => `The customers are living through their months: ${percent} done.`,
    starting: 'The customers are being gathered…',
    cancel: 'Stop',
    cancelled: 'You stopped the calculation. Your play is kept; start it again when you like.',
    failed: 'The calculation broke off. Your play is kept. Please try again; if it happens once more, reload the page.',
    again: 'Work it out again'
  },
  headline: {
    better: (n: string) => (n === '1' ? 'These decisions kept 1 more customer.' : `These decisions kept ${n} more customers.`),
    worse: (n: string) => (n === '1' ? 'These decisions cost 1 customer.' : `These decisions cost ${n} customers.`),
    happier: (points: string) => `The customers were happier for a time: satisfaction rose by ${points} points.`,
    sadder: (points: string) => `The customers took it badly: satisfaction fell by ${points} points.`,
    alike: 'Among all the customers, it is as if nothing had happened.'
  },
  say: {
    alike: 'The base as a whole cannot be told apart from nothing having happened.',
    alikeRoads: 'On these customers the two roads cannot be told apart: the gap is smaller than luck.',
    person: {
      left: (name: string) => `${name} is no longer a customer.`,
      pleased: (name: string) => `${name} is more satisfied and has more trust than before.`,
      hurt: (name: string) => `${name} is still a customer, but hurt.`,
      unchanged: (name: string) => `${name} is still a customer, and thinks of the company as before.`
    },
    satisfaction: {
      up: (name: string, points: string, month: string) => `${name}: satisfaction rose by up to ${points} points (month ${month}).`,
      down: (name: string, points: string, month: string) => `${name}: satisfaction fell by up to ${points} points (month ${month}).`
    },
    satisfactionRoads: {
      up: (name: string, points: string, month: string) =>
        `${name}: satisfaction is up to ${points} points higher on this road (month ${month}).`,
      down: (name: string, points: string, month: string) =>
        `${name}: satisfaction is up to ${points} points lower on this road (month ${month}).`
    },
    kept: {
      up: (name: string, people: string) => `${name}: ${people} in 100 more stayed.`,
      down: (name: string, people: string) => `${name}: ${people} in 100 fewer stayed.`
    },
    because: (cause: string) => `Why: ${cause}.`,
    becauseReach: (cause: string, percent: string) => `Why: ${cause} (${percent} of them).`,
    same: 'For the same reason.',
    sames: 'For the same reasons.',
    sameReach: (percent: string) => `For the same reason (${percent} of them).`,
    becauseOwn: (cause: string) => `On this road: ${cause}.`,
    becauseOwnReach: (cause: string, percent: string) => `On this road: ${cause} (${percent} of them).`,
    becauseRoad: (cause: string) => `On the other road: ${cause}.`,
    becauseRoadReach: (cause: string, percent: string) => `On the other road: ${cause} (${percent} of them).`,
    peopleAlike: 'So few were won or driven away that it could be luck.',
    opposite: 'What customers say and what they do point different ways: see the two lines of loyalty.',
    onlySays: 'What customers say has changed; what they do has not, as far as can be seen.',
    onlyDoes: 'What customers do has changed more clearly than what they say.',
    cost: (money: string) => `The decisions themselves cost ${money}.`,
    costRoads: {
      up: (money: string) => `The decisions themselves cost ${money} more than there.`,
      down: (money: string) => `The decisions themselves cost ${money} less than there.`
    },
    profit: {
      up: (money: string, months: string) => `Profit over ${months} months: ${money} more than if nothing had happened.`,
      down: (money: string, months: string) => `Profit over ${months} months: ${money} less than if nothing had happened.`,
      alike: 'Profit cannot be told apart from nothing having happened.'
    },
    profitRoads: {
      up: (money: string, months: string) => `Profit over ${months} months: ${money} more than on the other road.`,
      down: (money: string, months: string) => `Profit over ${months} months: ${money} less than on the other road.`,
      alike: 'Profit cannot be told apart on the two roads.'
    },
    value: {
      up: (money: string) => `Lifetime value of those still there: ${money} more than if nothing had happened.`,
      down: (money: string) => `Lifetime value of those still there: ${money} less than if nothing had happened.`,
      alike: 'Lifetime value cannot be told apart from nothing having happened.'
    },
    valueRoads: {
      up: (money: string) => `Lifetime value of those still there: ${money} more than on the other road.`,
      down: (money: string) => `Lifetime value of those still there: ${money} less than on the other road.`,
      alike: 'Lifetime value cannot be told apart on the two roads.'
    }
  },
  segments: {
    title: 'Segment by segment',
    chart: 'Satisfaction by segment',
    chartNote: 'How far the satisfaction of each segment lies from “nothing happened”. Show at most three.',
    pick: 'Segments shown, at most three',
    note: 'This road beside “nothing happened”, at the end of the last month; satisfaction in the month in which it differs most.',
    name: 'Segment',
    people: (n: string) => `${n} people`,
    satisfaction: 'Satisfaction, at most',
    says: 'Say they will stay',
    does: 'Stayed, in 100',
    month: (n: string) => `month ${n}`,
    alike: 'no clear difference'
  },
  people: {
    title: 'People',
    kept: 'still customers',
    lost: 'left',
    won: 'stayed because of it',
    driven: 'driven away',
    luck: (note: string) => `${note}; so few that it may be luck`,
    wonNote: 'would have left had nothing happened',
    drivenNote: 'would have stayed had nothing happened',
    baseline: (percent: string, months: string) =>
      `Customers come and go in this trade: ${percent} would have left within ${months} months had nothing happened.`,
    ofAll: (n: string) => `of ${n}`
  },
  chart: {
    satisfaction: 'Satisfaction',
    loyalty: 'Loyalty',
    profit: 'Profit',
    intro: {
      satisfaction:
        'How content those are who are still customers, 0 to 100. The mean can rise by itself, because the discontented leave sooner.',
      loyalty:
        'What people say (meaning to stay, 0 to 100) and what they do (still customers, in 100) are not the same. Dotted: what they would have done had nothing happened.',
      profit: 'Profit adding up over the months, with what the decisions cost.'
    },
    says: 'What they say',
    does: 'What they do',
    otherwise: 'Would have done',
    view: (name: string) => `${name}: what the chart shows`,
    units: { points: 'points, 0 to 100', percent: 'in 100' },
    unit: (title: string, unit: string) => `${title} (${unit})`,
    level: 'As it was',
    difference: 'Difference from “nothing happened”',
    played: 'this road',
    nothing: 'nothing happened',
    band: 'The shaded band: 80 of 100 repeats with other luck lie inside it.',
    table: 'The same numbers as a table',
    png: 'Save as PNG',
    pngOf: (name: string) => `Save as PNG: ${name}`,
    month: 'Month',
    mean: 'Mean',
    range: '80 of 100 repeats',
    between: (low: string, high: string) => `${low} to ${high}`,
    end: (line: string, value: string) => `${line}: ${value} at the end`,
    alt: (title: string, ends: readonly string[]) => `Line chart. ${title}. ${ends.join('; ')}.`
  },
  road: {
    intro: 'The same customers, the same luck, another ending: each ending by the shortest way that leads there.',
    pick: 'Compare with',
    path: (name: string) => `The shortest way to “${name}”`,
    yourPath: 'The way taken',
    cost: (money: string) => `Its decisions cost ${money}.`,
    costNothing: 'Its decisions cost nothing.',
    versus: (name: string) => `This road beside “${name}”`,
    measure: 'Chart of',
    says: 'Loyalty: what they say',
    does: 'Loyalty: what they do',
    chart: (measure: string, name: string) => `${measure}: this road and “${name}”`,
    summary: 'All endings at a glance',
    summaryNote:
      'Satisfaction: the difference from “nothing happened” in the month in which it is greatest. The rest: figures at the end of the last month, and below each the difference from “nothing happened”.',
    ending: 'Ending',
    kept: 'Still customers',
    apart: 'Differs from this road in',
    measures: {
      satisfaction: 'satisfaction',
      trust: 'trust',
      intention: 'what they say',
      kept: 'who stays',
      profit: 'profit',
      value: 'lifetime value'
    },
    joiner: ', ',
    everything: 'every measure',
    notApart: 'no clear difference',
    luck: 'no clear difference',
    dash: '—',
    nothing: 'Nothing happened',
    you: 'this play',
    talk: 'Cost of the decisions',
    value: 'Lifetime value',
    kinds: { good: 'good ending', mixed: 'mixed ending', bad: 'bad ending' },
    only: 'This case has no other ending.'
  },
  shares: {
    intro:
      'Which of these decisions made the difference? The same customers live through this road once more, each time without one decision. What is then missing is what that decision added.',
    ask: 'Take my road apart',
    caption: 'What each decision added',
    note: 'Beside “nothing happened”; ± is the standard error over 20 repeats with other luck.',
    decision: 'Decision',
    ending: 'the ending itself',
    rest: 'Only together',
    restNote: 'what they added, or took from each other, as a whole',
    whole: 'This road',
    none: 'None of these decisions reached the customers: there is nothing to take apart.'
  },
  luck: {
    title: 'How much of it is luck?',
    intro: (name: string) =>
      `This road and “${name}”, played again on twelve other bases: other people, other luck. If the gap there is much the same, it is the decisions’ doing.`,
    ask: 'Try other customers',
    caption: (name: string) => `This road less “${name}”`,
    note: (seeds: string) => `One repeat each, on these customers and on ${seeds} other bases; below, where 80 of 100 of those lie.`,
    gap: 'Gap in',
    own: 'The customers',
    others: 'Other customers, mean',
    luck: 'Luck',
    same: 'Same direction'
  }
};
