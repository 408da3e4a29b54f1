/** How something stands, and what to do where it does not stand well. */
export interface Symptom {
  readonly about: string;
  /** `look`: it works, and somebody should know. */
  readonly verdict: 'ok' | 'look' | 'wrong';
  readonly says: string;
  readonly whatToDo: string | null;
}

export const ok = (about: string, says: string): Symptom => ({ about, verdict: 'ok', says, whatToDo: null });

export const look = (about: string, says: string, whatToDo: string): Symptom => ({
  about,
  verdict: 'look',
  says,
  whatToDo,
});

export const wrong = (about: string, says: string, whatToDo: string): Symptom => ({
  about,
  verdict: 'wrong',
  says,
  whatToDo,
});
