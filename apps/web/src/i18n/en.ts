import { enAgency } from './en-agency.js';
import { enCodes } from './en-codes.js';
import { enComparisons } from './en-comparisons.js';
import { enPrecheck } from './en-precheck.js';
import { enFindings } from './en-findings.js';
import { enCharts } from './en-charts.js';
import { enProblems } from './en-problems.js';
import { enOverview } from './en-overview.js';
import { enQuality } from './en-quality.js';
import { enRegions } from './en-regions.js';
import { enRules } from './en-rules.js';
import { enSubmissions } from './en-submissions.js';
import { enViews } from './en-views.js';
import type { zh } from './zh.js';

/** The singular of the texts that count something; Chinese has one form for all numbers. */
interface Singular {
  readonly rules: { readonly foundIn_one: string; readonly dismissedIn_one: string };
  readonly report: { readonly notices_one: string };
  readonly form: { readonly doubtful_one: string };
  readonly precheck: { readonly uploadAll_one: string };
  readonly submissions: { readonly unpacked_one: string };
  readonly coverage: { readonly total_one: string };
  readonly copies: { readonly reports_one: string };
  readonly rankings: { readonly tied_one: string };
}

/** The texts of the pages in English. */
export const en: typeof zh & Singular = {
  ...enAgency,
  ...enCodes,
  ...enComparisons,
  ...enPrecheck,
  ...enFindings,
  ...enCharts,
  ...enProblems,
  ...enOverview,
  ...enQuality,
  ...enRegions,
  ...enRules,
  ...enSubmissions,
  ...enViews,
  app: {
    name: 'Gongkai',
    purpose: 'Annual disclosure reports of government agencies: read, checked, compared',
    home: 'Gongkai, first page',
    skip: 'Skip to content',
  },
  nav: {
    label: 'Main',
    overview: 'Overview',
    precheck: 'Check first',
    submissions: 'Submit',
    coverage: 'Coverage',
    regions: 'Regions',
    quality: 'Data quality',
    problems: 'Problems',
    rankings: 'Rankings',
    views: 'Charts',
    comparisons: 'Compare',
    rules: 'Rules',
  },
  role: { clerk: 'clerk', supervisor: 'supervisor', analyst: 'analyst' },
  scheme: { light: 'Light colours', dark: 'Dark colours' },
  session: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    name: 'User name',
    nameMissing: 'Enter your user name',
    password: 'Password',
    passwordMissing: 'Enter your password',
  },
  state: {
    loading: 'Loading…',
    failed: 'The content could not be loaded',
    offline: 'The server cannot be reached',
    again: 'Try again',
    more: 'Show more',
  },
  broken: {
    title: 'This page failed',
    text: 'Something went wrong while showing the page. What was sent is safe. Reload the page; if it fails again, tell the administrator.',
    stale: 'The program was updated, or the network failed: the page has to be loaded again.',
    reload: 'Reload',
  },
  notFound: {
    title: 'There is no such page',
    text: 'Nothing is at {{address}}. It may be mistyped, or the page has moved.',
    home: 'Go to the first page',
  },
  sample: {
    mark: 'Sample data',
    brief: 'sample',
    explained: 'Invented by this program; no real agency is meant',
    accounts: 'Sample accounts',
    accountsExplained: 'To try it out; the password of each is {{password}}:',
    progressLabel: 'Loading of the sample data',
    progress: 'Loading sample data {{done}}/{{total}}',
    yoursFirst: 'Your own files go first; no need to wait.',
  },
  download: { label: 'Download the data' },
  table: { agency: 'Agency', report: 'Report', openReport: 'Open', openReportOf: 'Open the report of {{name}}' },
  figure: { blank: '(blank)', missing: '(absent)' },
  filter: {
    label: 'Filters',
    year: 'Year',
    yearOf: '{{year}}',
    noYears: 'No years',
    region: 'Region',
    allRegions: 'All regions',
    kind: 'Kind of agency',
    allKinds: 'All kinds',
    search: 'Name of agency',
    searchHint: 'Name or pinyin',
  },
  day: {
    published: 'published {{day}}',
    unknown: 'day of publication unknown',
    change: 'say when it was published',
    save: 'Save',
    hint: 'Tells whether it was published in time; leave it empty where nobody knows.',
  },
  versions: {
    thisCounts: 'There are {{number}} versions for this year. The one sent last counts: this one.',
    thisDoesNot:
      'This version does not count: it was withdrawn, or another was sent later. Figures and rankings go by the one sent last.',
    counts: 'counts',
  },
  agency: {
    question: 'Confirm the agency',
    unsure: 'The file names the agency “{{printed}}”, which is not certain. Choose:',
    unnamed: 'The file does not name its agency. Choose:',
    search: 'Search in all agencies',
    confirm: 'Confirm',
    notFound: 'No such agency',
  },
  facts: {
    title: 'Facts in the text',
    none: 'No facts were read in the text.',
    unreadable: 'number lost',
    said: 'yes',
    approximately: 'about {{value}}',
  },
  items: { problems: 'Problems', measures: 'Measures', none: 'Nothing was read.' },
  form: {
    source: 'Laid out as {{source}} prescribes. Click a figure to see where it stands in the document.',
    keys: ' (arrow keys move within the table)',
    cell: '{{label}}: {{text}}',
    doubt: ', concerned by: {{severity}}',
    checkScan: ', check it against the scan',
    doubtful_one:
      '{{count}} cell was recognised from a picture with doubt and is marked “?”: check it against the scan.',
    doubtful_other:
      '{{count}} cells were recognised from a picture with doubt and are marked “?”: check them against the scan.',
    noEdition: 'This report has no standard tables',
    noEditionHint: 'Before 2019 there was no national form: only the text was read.',
  },
  document: {
    hint: 'Click a figure or a finding to see its place in the document here.',
    noPlace: 'Not found in the document',
    onlyText: 'This place has no position on the original: switch to “Text”',
    place: 'Place {{number}} of {{total}}',
    previous: 'Previous place',
    next: 'Next place',
    table: 'Table {{number}} of the document',
    sheet: 'Sheet {{number}}',
    looks: 'How to look at it',
    look: { original: 'Original', text: 'Text' },
    pages: 'Pages of the original',
    page: 'Page {{number}} of {{total}}',
    zoom: 'Zoom',
    smaller: 'Smaller',
    larger: 'Larger',
    marked: 'Marked: {{text}}',
    doubt: 'Check against the scan: read as “{{text}}”, {{confidence}} sure',
    checkScan: 'Check against the scan',
    pageNotDrawn: 'This page cannot be shown: switch to “Text”, or download the original',
    notDrawn: 'The browser cannot show this original: switch to “Text”, or download it',
  },
  report: {
    figuresOnly: 'Imported figures, no document',
    title: '{{agency}}, report of {{year}}',
    printedAs: 'in the file: “{{name}}”',
    original: 'Download the original',
    notices_one: '{{count}} remark from reading',
    notices_other: '{{count}} remarks from reading',
    views: 'What to look at',
    view: { form: 'Form', findings: 'Findings', document: 'Document' },
  },
  coverage: {
    searchHint: 'Part of the name',
    title: 'Coverage',
    lead: 'Of the agencies that must report: who has, who was late, who is missing, whose report is doubtful.',
    noYears: 'There are no reports of any year yet.',
    doors: 'By state',
    door: { due: 'Due', reported: 'Reported', late: 'Late', missing: 'Missing', doubtful: 'Doubtful' },
    agencies: 'agencies',
    state: 'State',
    publishedOn: 'Published on',
    dayUnknown: 'unknown',
    nobody: 'No agency matches',
    total_one: '{{count}} agency',
    total_other: '{{count}} agencies',
  },
  copies: {
    title: 'Reports that say the same',
    lead: 'Reports with a section that is still much the same once names, dates and numbers are masked and the sentences that everybody uses are left out.',
    rule: 'How this is judged',
    open: 'Reports that say the same',
    none: 'No two reports of this year say the same.',
    summary: '{{clusters}} clusters, {{reports}} reports.',
    reports_one: '{{count}} report',
    reports_other: '{{count}} reports',
    shared: 'The words they share',
  },
  indicator: {
    label: 'Indicator',
    source: { table: 'From the tables', 'self-declared': 'Self-declared', record: 'Kept by the system' },
    order: {
      higher: 'Higher is better; the highest first.',
      lower: 'Lower is better; the lowest first.',
      neither: 'The highest first; neither end is better.',
    },
    neverRanked: 'Not ranked.',
  },
  rankings: {
    peers: {
      level: 'Level',
      allLevels: 'All levels',
      levels: { province: 'Province', prefecture: 'Prefecture', county: 'County, below' },
      volume: 'Applications',
      allVolumes: 'Any number',
      volumes: { none: 'none', few: '1–9', some: '10–99', many: '100 or more' },
      chosen:
        'Ranks, limits and totals are those among agencies of the chosen region, kind, level and number of applications; where a number is chosen, agencies without a report or without that figure are left out.',
    },
    title: 'Rankings',
    chart: {
      share: 'Dot: {{indicator}}; bar: 95 % interval; hollow dots are not ranked',
      other: 'Bar: {{indicator}}; hollow bars are not ranked',
    },
    dot: 'Value and 95% interval',
    bar: 'Size',
    years: 'Years',
    inYear: '{{year}}: {{value}}',
    between: ', ',
    stands: 'Against the limits',
    view: 'Show as',
    asList: 'List',
    asPicture: 'Picture',
    nobodyFound: 'No agency fits.',
    stand: {
      all: 'All',
      above: 'Above the limits',
      within: 'Within the limits',
      below: 'Below the limits',
      unranked: 'Not ranked',
    },
    overall: 'All together {{value}}.',
    largest: ' The largest is ',
    withoutLargest: ' with {{weight}} of all denominators; without it {{value}}.',
    dispersion: 'How much agencies differ, against chance alone: {{times}} times.',
    shrunk: 'shrunk {{value}}',
    shrunkExplained: 'The fewer the figures, the nearer to the group; the short stroke marks it',
    pooled: '{{years}} years together {{value}} ({{fraction}})',
    rank: 'Rank',
    fraction: 'Numerator / denominator',
    interval: '95 % interval',
    ranks: 'Ranks left open',
    band: 'Among those ranked',
    bands: { above: 'above limit', within: 'within limits', below: 'below limit' },
    change: 'Against last year',
    changes: { up: '↑ from {{before}}', down: '↓ from {{before}}', unclear: 'no clear change ({{before}})' },
    tied_one: '{{count}} at this rank',
    tied_other: '{{shown}} tied',
    summary: '{{total}} agencies, {{ranked}} of them ranked.',
    smallest: 'Not ranked with a denominator below {{smallest}}.',
    notRanked: {
      missing: 'Not ranked: no report',
      'to-be-verified': 'Not ranked: errors to be verified',
      'not-applicable': 'Not ranked: nothing to count, not applicable',
      'too-few': 'Not ranked: denominator below {{smallest}}',
      unknown: 'Not ranked: figures unknown',
      'never-ranked': 'Nobody is ranked by this',
    },
    more: 'Show more ({{shown}} of {{total}} shown)',
    chartLabel: 'Chart of {{indicator}} in {{year}}; the figures are in the table',
    nobody: 'No agency to rank',
    nobodyHint: 'Choose another year, or widen region, kind and name.',
  },
};
