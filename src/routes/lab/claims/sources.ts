/** What the literature paragraphs rest on, as it is to be cited in either language. */
export interface Source {
  authors: string;
  year: number;
  title: string;
  where: string;
}

export const sources = {
  hart1990: {
    authors: 'C. W. L. Hart, J. L. Heskett, W. E. Sasser Jr.',
    year: 1990,
    title: 'The profitable art of service recovery',
    where: 'Harvard Business Review 68(4), 148–156'
  },
  gallo2014: {
    authors: 'A. Gallo',
    year: 2014,
    title: 'The value of keeping the right customers',
    where: 'Harvard Business Review, hbr.org, 29 October'
  },
  reichheld1990: {
    authors: 'F. F. Reichheld, W. E. Sasser Jr.',
    year: 1990,
    title: 'Zero defections: Quality comes to services',
    where: 'Harvard Business Review 68(5), 105–111'
  },
  sharp2005: { authors: 'B. Sharp', year: 2005, title: 'Loyalty myths', where: 'marketingscience.info/loyalty-myths' },
  anderson1994: {
    authors: 'E. W. Anderson, C. Fornell, D. R. Lehmann',
    year: 1994,
    title: 'Customer satisfaction, market share, and profitability: Findings from Sweden',
    where: 'Journal of Marketing 58(3), 53–66'
  },
  jones1995: {
    authors: 'T. O. Jones, W. E. Sasser Jr.',
    year: 1995,
    title: 'Why satisfied customers defect',
    where: 'Harvard Business Review 73(6), 88–99'
  },
  kumar2013: {
    authors: 'V. Kumar, I. Dalla Pozza, J. Ganesh',
    year: 2013,
    title: 'Revisiting the satisfaction–loyalty relationship: Empirical generalizations and directions for future research',
    where: 'Journal of Retailing 89(3), 246–262'
  },
  keaveney1995: {
    authors: 'S. M. Keaveney',
    year: 1995,
    title: 'Customer switching behavior in service industries: An exploratory study',
    where: 'Journal of Marketing 59(2), 71–82'
  },
  schmittlein1993: {
    authors: 'D. C. Schmittlein, L. G. Cooper, D. G. Morrison',
    year: 1993,
    title: 'Truth in concentration in the land of (80/20) laws',
    where: 'Marketing Science 12(2), 167–183'
  },
  sharp2019: {
    authors: 'B. Sharp, J. Romaniuk, C. Graham',
    year: 2019,
    title: 'Marketing’s 60/20 Pareto law',
    where: 'SSRN 3498097'
  },
  kim2017: {
    authors: 'B. J. Kim, V. Singh, R. S. Winer',
    year: 2017,
    title: 'The Pareto rule for frequently purchased packaged goods: An empirical generalization',
    where: 'Marketing Letters 28, 491–507'
  },
  dematos2007: {
    authors: 'C. A. de Matos, J. L. Henrique, C. A. V. Rossi',
    year: 2007,
    title: 'Service recovery paradox: A meta-analysis',
    where: 'Journal of Service Research 10(1), 60–77'
  },
  gupta2003: {
    authors: 'S. Gupta, D. R. Lehmann',
    year: 2003,
    title: 'Customers as assets',
    where: 'Journal of Interactive Marketing 17(1), 9–24'
  },
  gupta2004: {
    authors: 'S. Gupta, D. R. Lehmann, J. Ames Stuart',
    year: 2004,
    title: 'Valuing customers',
    where: 'Journal of Marketing Research 41(1), 7–18'
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
  buzzell1987: {
    authors: 'R. D. Buzzell, B. T. Gale',
    year: 1987,
    title: 'The PIMS principles: Linking strategy to performance',
    where: 'Free Press'
  },
  dowling1997: {
    authors: 'G. R. Dowling, M. Uncles',
    year: 1997,
    title: 'Do customer loyalty programs really work?',
    where: 'Sloan Management Review 38(4), 71–82'
  },
  liu2007: {
    authors: 'Y. Liu',
    year: 2007,
    title: 'The long-term impact of loyalty programs on consumer purchase behavior and loyalty',
    where: 'Journal of Marketing 71(4), 19–35'
  },
  reinartz2002: {
    authors: 'W. Reinartz, V. Kumar',
    year: 2002,
    title: 'The mismanagement of customer loyalty',
    where: 'Harvard Business Review 80(7), 86–94'
  },
  economist2002: { authors: 'The Economist', year: 2002, title: 'Frequent-flyer economics', where: '2 May' },
  campbell1999: {
    authors: 'M. C. Campbell',
    year: 1999,
    title: 'Perceptions of price unfairness: Antecedents and consequences',
    where: 'Journal of Marketing Research 36(2), 187–199'
  },
  xia2004: {
    authors: 'L. Xia, K. B. Monroe, J. L. Cox',
    year: 2004,
    title: 'The price is unfair! A conceptual framework of price fairness perceptions',
    where: 'Journal of Marketing 68(4), 1–15'
  },
  ap1988: {
    authors: 'Associated Press',
    year: 1988,
    title: 'Woman flies in high style as lone passenger on 747',
    where: 'Los Angeles Times, 27 October'
  },
  nyt1988: {
    authors: 'The New York Times',
    year: 1988,
    title: 'Woman flies solo – as passenger',
    where: 'Sun-Sentinel, 28 October'
  }
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
