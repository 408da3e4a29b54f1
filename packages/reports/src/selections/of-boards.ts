/** Findings about what boards promised, received and decided. */
const boardCodes: ReadonlySet<string> = new Set([
  'frequency-contradicted',
  'reported-less-often-than-promised',
  'duty-late',
  'request-not-on-next-agenda',
  'next-meeting-two-ways',
  'event-dated-two-ways',
  'paper-dated-after-meeting',
  'consultation-closed-before-asked',
  'figure-older-than-published',
  'priority-not-reported',
  'quorum-base-unclear',
  'meeting-not-quorate',
  'decided-otherwise-than-asked',
]);

const boardKinds: ReadonlySet<string> = new Set(['duty', 'report']);

/** Whether a finding or a kind of subject is about what boards are owed, which has a paper of its own. */
export const isOfBoards = ({
  code,
  kind,
}: {
  readonly code?: string | undefined;
  readonly kind?: string | undefined;
}): boolean => boardCodes.has(code ?? '') || boardKinds.has(kind ?? '');
