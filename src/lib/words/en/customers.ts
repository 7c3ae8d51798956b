export const customers = {
  title: 'The customers',
  intro: (people: string, months: string) =>
    `${people} simulated people, ${months} months after your decisions, as one run of luck had it; names are made up.`,
  gathering: 'The customers are coming in…',
  back: 'Back to the outcome',
  segments: {
    title: 'Segments',
    name: 'Segment',
    people: 'People',
    stayed: 'Stayed',
    satisfaction: 'Satisfaction',
    heard: 'Heard of it',
    show: (name: string) => `Show only: ${name}`
  },
  filters: {
    title: 'Search and filter',
    search: 'Name',
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
    reverse: 'Reverse'
  },
  shown: (n: string, all: string) => `${n} of ${all} customers`,
  printed: (n: string, all: string) => `On paper: the first ${n} of these ${all} customers, in the order chosen.`,
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
    failure: {
      silent: 'something went wrong, and they told nobody',
      poor: 'something went wrong, and the complaint was poorly answered',
      fair: 'something went wrong, though the complaint was fairly answered'
    },
    reply: {
      silent: 'then something went wrong',
      poor: 'a complaint poorly answered',
      fair: 'a complaint fairly answered'
    },
    joiner: ', '
  },
  one: {
    previous: 'Previous',
    next: 'Next',
    back: 'Back to the table',
    place: (n: string, all: string) => `${n} of ${all} in the table`,
    notIn: 'not in the table as filtered',
    noSuch: {
      title: 'There is no such customer',
      text: (all: string) => `This base has customers 1 to ${all}. Go back to the table and choose one.`
    },
    title: (n: string) => `Customer ${n}`,
    mood: (satisfaction: string, trust: string) => `satisfaction ${satisfaction}, trust ${trust}`,
    talkMood: (calm: string, trust: string) => `calm ${calm}, trust ${trust}`,
    afterTalk: 'At the end of the talk',
    now: 'At the end',
    whenLeft: 'When leaving',
    had: (cause: string) => `Had nothing happened: ${cause}.`,
    chart: 'Satisfaction, month by month',
    chartNote: 'This one person beside the same person had nothing happened.',
    played: 'as it was',
    nothing: 'nothing happened',
    looking: 'Looking this customer up…',
    story: 'Month by month',
    quiet: 'ordered nothing',
    ordered: (n: string, money: string) => (n === '1' ? `1 order, ${money}` : `${n} orders, ${money}`),
    failed: 'something went wrong',
    complained: 'complained',
    handled: (percent: string) => `complained; judged the handling ${percent} good`,
    ended: 'left',
    events: 'What happened',
    satisfaction: 'Satisfaction',
    gone: 'gone',
    totals: {
      orders: 'Orders',
      spend: 'Spent',
      failures: 'Failures',
      complaints: 'Complaints',
      stayed: 'Months as a customer'
    }
  }
};
