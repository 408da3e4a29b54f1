/** Whether and where what is made is to be recorded. Read without loading what records. */
export interface RecordOptions {
  /** Given alone, the history is in the workspace. */
  readonly record?: true;
  readonly history?: string;
}

export const isToBeRecorded = ({ record, history }: RecordOptions): boolean =>
  record === true || history !== undefined;
