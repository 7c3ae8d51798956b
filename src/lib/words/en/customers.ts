export const customers = {
  title: 'The customers',
  intro: (people: string, months: string) =>
    `${people} simulated people, ${months} months after your decisions, as one run of luck had it.`,
  yet: 'Play the case to an ending first; then you can meet every customer and see what became of each.',
  back: 'Back to the outcome',
  segments: {
    title: 'Segments',
    name: 'Segment',
    people: 'People',
    stayed: 'Still customers',
    satisfaction: 'Satisfaction',
    heard: 'Had heard of it',
    all: 'All customers',
    show: (name: string) => `Show only: ${name}`
  },
  filters: {
    title: 'Search and filter',
    search: 'Name',
    searchNote: 'part of a name is enough',
    segment: 'Segment',
    state: 'State',
    heard: 'Heard of it',
    cause: 'Why they left',
    any: 'all',
    kept: 'still a customer',
    left: 'left',
    heardYes: 'had heard of it',
    heardNo: 'had not heard of it',
    causes: {
      ended: 'your decision ended it',
      heard: 'what they heard of',
      failure: 'something went wrong',
      ordinary: 'as some leave every month'
    },
    clear: 'Clear the filters',
    sortBy: 'Sort by',
    reverse: 'Turn the order round'
  },
  shown: (n: string, all: string) => `${n} of ${all} customers`,
  all: (n: string) => `all ${n} customers`,
  none: { title: 'Nobody fits', text: 'No customer fits all of these filters. Take one away, or clear them all.' },
  table: 'Customers',
  scroll: 'Table of customers; arrow keys move through it',
  columns: {
    name: 'Name',
    segment: 'Segment',
    satisfaction: 'Satisfaction',
    intention: 'Says will stay',
    orders: 'Orders',
    spend: 'Spent',
    stayed: 'Months',
    cause: 'What became of them'
  },
  sort: { ascending: 'sorted upwards', descending: 'sorted downwards', none: 'not sorted' },
  person: 'met face to face',
  namesLoading: 'The names are being fetched…',
  failedNames: 'The names could not be fetched; customers are shown by number.',
  number: (n: string) => `Customer ${n}`,
  /** `why`: what they had heard of, how a failure was answered... already in words. */
  cause: {
    stayed: 'still a customer',
    stayedHeard: (heard: string) => `still a customer: ${heard}`,
    left: (month: string, why: string) => `left in month ${month}: ${why}`,
    ended: (why: string) => `left at once: ${why}`,
    endedBare: 'left at once, on the day of the talk',
    ordinary: 'no special reason, as some leave every month',
    anyway: 'would have left anyway',
    failure: 'something went wrong',
    joiner: ', '
  },
  reply: {
    silent: 'told nobody of a failure',
    none: 'no reply to a complaint',
    poor: 'complaint poorly answered',
    fair: 'complaint fairly answered'
  },
  one: {
    previous: 'Previous customer',
    next: 'Next customer',
    back: 'Back to the table',
    place: (n: string, all: string) => `${n} of ${all} in the table`,
    notIn: 'not in the table as filtered',
    noSuch: {
      title: 'There is no such customer',
      text: (all: string) => `This base has customers 1 to ${all}. Go back to the table and choose one.`
    },
    numberAndSegment: (n: string, segment: string) => `Customer ${n} · ${segment}`,
    mood: (satisfaction: string, trust: string) => `Satisfaction ${satisfaction}, trust ${trust}`,
    moodAt: { now: 'At the end', left: 'When leaving' },
    had: 'Had nothing happened:',
    chart: 'Satisfaction, month by month',
    chartNote: 'This one person; the pale line is the same person had nothing happened.',
    played: 'as it was',
    nothing: 'nothing happened',
    story: 'Month by month',
    before: 'Before the talk',
    month: (n: string) => `Month ${n}`,
    quiet: (from: string, to: string) => `Months ${from} to ${to}`,
    quietOne: (n: string) => `Month ${n}`,
    nothingHappened: 'ordered nothing; nothing happened',
    ordered: (n: string, money: string) => (n === '1' ? `1 order, ${money}` : `${n} orders, ${money}`),
    failed: 'something went wrong',
    complained: 'complained',
    handled: (percent: string) => `handling judged ${percent} good`,
    heard: (what: string) => `heard of it: ${what}`,
    left: 'left',
    satisfaction: (n: string) => `satisfaction ${n}`,
    totals: {
      orders: 'Orders',
      spend: 'Spent',
      failures: 'Failures',
      complaints: 'Complaints',
      stayed: 'Months as a customer'
    },
    playedVsNothing: (played: string, nothing: string) => `${played} (nothing happened: ${nothing})`
  }
};
