export { type ImportFaultCode, type ImportOutcome, type ImportReport, importFile } from './import-file.ts';
export { type ImportKind, type ImportRequest, importKinds } from './import-request.ts';
export type { LeftCount, LeftExample } from './left-rows.ts';
export type { LeftReason } from './left-words.ts';
export type { CsvMapping } from './plain-csv/mapping.ts';
export { csvMappingJsonSchema } from './plain-csv/mapping-json-schema.ts';
export { printImport } from './print-import.ts';
