export type { SampleFormat } from './documents/write-document.js';
export { FAULT_KINDS } from './faults/put-faults.js';
export type { FaultKind } from './faults/fault.js';
export type { SampleDocument } from './sample-document.js';
export { type SampleDuty, type SampleOptions, sampleProvince, type SampleProvince } from './sample-province.js';
export type { StatedItem } from './text/section-five.js';
export type { StatedFact } from './text/statement.js';
export type { DocumentTruth, InjectedFault, MissingReport, ProvinceTruth } from './truth.js';
export { type WrittenProvince, writeSampleProvince } from './write-sample-province.js';
