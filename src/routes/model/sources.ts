/** The papers behind the cards, as they are to be cited in either language. */
export interface Source {
  authors: string;
  year: number;
  title: string;
  where: string;
}

export const sources = {
  fhl2005: {
    authors: 'P. S. Fader, B. G. S. Hardie, K. L. Lee',
    year: 2005,
    title: '“Counting your customers” the easy way: An alternative to the Pareto/NBD model',
    where: 'Marketing Science 24(2), 275–284'
  },
  fh2013: {
    authors: 'P. S. Fader, B. G. S. Hardie',
    year: 2013,
    title: 'The Gamma-Gamma model of monetary value',
    where: 'brucehardie.com/notes/025'
  },
  fh2007: {
    authors: 'P. S. Fader, B. G. S. Hardie',
    year: 2007,
    title: 'How to project customer retention',
    where: 'Journal of Interactive Marketing 21(1), 76–90'
  },
  fhs2010: {
    authors: 'P. S. Fader, B. G. S. Hardie, J. Shang',
    year: 2010,
    title: 'Customer-base analysis in a discrete-time noncontractual setting',
    where: 'Marketing Science 29(6), 1086–1108'
  },
  bolton1998: {
    authors: 'R. N. Bolton',
    year: 1998,
    title: 'A dynamic model of the duration of the customer’s relationship with a continuous service provider: The role of satisfaction',
    where: 'Marketing Science 17(1), 45–65'
  },
  jones2000: {
    authors: 'M. A. Jones, D. L. Mothersbaugh, S. E. Beatty',
    year: 2000,
    title: 'Switching barriers and repurchase intentions in services',
    where: 'Journal of Retailing 76(2), 259–274'
  },
  tenenhaus2005: {
    authors: 'M. Tenenhaus, V. Esposito Vinzi, Y.-M. Chatelin, C. Lauro',
    year: 2005,
    title: 'PLS path modeling',
    where: 'Computational Statistics & Data Analysis 48(1), 159–205'
  },
  fornell1996: {
    authors: 'C. Fornell, M. D. Johnson, E. W. Anderson, J. Cha, B. E. Bryant',
    year: 1996,
    title: 'The American customer satisfaction index: Nature, purpose, and findings',
    where: 'Journal of Marketing 60(4), 7–18'
  },
  parasuraman1985: {
    authors: 'A. Parasuraman, V. A. Zeithaml, L. L. Berry',
    year: 1985,
    title: 'A conceptual model of service quality and its implications for future research',
    where: 'Journal of Marketing 49(4), 41–50'
  },
  anderson1993: {
    authors: 'E. W. Anderson, M. W. Sullivan',
    year: 1993,
    title: 'The antecedents and consequences of customer satisfaction for firms',
    where: 'Marketing Science 12(2), 125–143'
  },
  tarp1986: {
    authors: 'Technical Assistance Research Programs (TARP; J. A. Goodman)',
    year: 1986,
    title: 'Consumer complaint handling in America: An update study',
    where: 'US Office of Consumer Affairs'
  },
  orsingher2010: {
    authors: 'C. Orsingher, S. Valentini, M. de Angelis',
    year: 2010,
    title: 'A meta-analysis of satisfaction with complaint handling in services',
    where: 'Journal of the Academy of Marketing Science 38(2), 169–186'
  },
  haesevoets2017: {
    authors: 'T. Haesevoets, A. Van Hiel, M. Pandelaere, D. H. Bostyn, D. De Cremer',
    year: 2017,
    title: 'How much compensation is too much? An investigation of the effectiveness of financial overcompensation',
    where: 'Judgment and Decision Making 12(2), 183–197'
  },
  dematos2007: {
    authors: 'C. A. de Matos, J. L. Henrique, C. A. V. Rossi',
    year: 2007,
    title: 'Service recovery paradox: A meta-analysis',
    where: 'Journal of Service Research 10(1), 60–77'
  },
  maxham2001: {
    authors: 'J. G. Maxham III',
    year: 2001,
    title: 'Service recovery’s influence on consumer satisfaction, positive word-of-mouth, and purchase intentions',
    where: 'Journal of Business Research 54(1), 11–24'
  },
  keaveney1995: {
    authors: 'S. M. Keaveney',
    year: 1995,
    title: 'Customer switching behavior in service industries: An exploratory study',
    where: 'Journal of Marketing 59(2), 71–82'
  },
  bass1969: {
    authors: 'F. M. Bass',
    year: 1969,
    title: 'A new product growth for model consumer durables',
    where: 'Management Science 15(5), 215–227'
  },
  sultan1990: {
    authors: 'F. Sultan, J. U. Farley, D. R. Lehmann',
    year: 1990,
    title: 'A meta-analysis of applications of diffusion models',
    where: 'Journal of Marketing Research 27(1), 70–77'
  },
  schmitt2011: {
    authors: 'P. Schmitt, B. Skiera, C. Van den Bulte',
    year: 2011,
    title: 'Referral programs and customer value',
    where: 'Journal of Marketing 75(1), 46–59'
  },
  rucci1998: {
    authors: 'A. J. Rucci, S. P. Kirn, R. T. Quinn',
    year: 1998,
    title: 'The employee-customer-profit chain at Sears',
    where: 'Harvard Business Review 76(1), 82–97'
  },
  harter2002: {
    authors: 'J. K. Harter, F. L. Schmidt, T. L. Hayes',
    year: 2002,
    title: 'Business-unit-level relationship between employee satisfaction, employee engagement, and business outcomes: A meta-analysis',
    where: 'Journal of Applied Psychology 87(2), 268–279'
  },
  gupta2003: {
    authors: 'S. Gupta, D. R. Lehmann',
    year: 2003,
    title: 'Customers as assets',
    where: 'Journal of Interactive Marketing 17(1), 9–24'
  },
  griffin2001: {
    authors: 'J. Griffin, M. W. Lowenstein',
    year: 2001,
    title: 'Customer winback: How to recapture lost customers, and keep them loyal',
    where: 'Jossey-Bass'
  },
  thomas2004: {
    authors: 'J. S. Thomas, R. C. Blattberg, E. J. Fox',
    year: 2004,
    title: 'Recapturing lost customers',
    where: 'Journal of Marketing Research 41(1), 31–45'
  }
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
