export { readReport, type ReportOptions, type ReportResult } from './read-report.js';
