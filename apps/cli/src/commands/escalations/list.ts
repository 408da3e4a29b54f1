import type { EscalationOutcome, Workspace } from '@ragstone/assurance';
import { sayNextMeeting, sayRoute, sayStanding } from '@ragstone/reports';
import type { Console } from '../../console.ts';
import { fitTerminal } from '../../fit-terminal.ts';
import { openEscalations } from './open-escalations.ts';

export interface ListOptions {
  readonly asOf?: string;
  readonly board?: string;
  readonly all?: true;
  readonly json?: true;
}

/** `ragstone escalations list`: what is open, to whom it goes, and whether anybody has answered for it. */
export const list = async (folder: string, options: ListOptions, console: Console): Promise<0> => {
  const { asOf, workspace, escalations } = await openEscalations(folder, options.asOf, console);
  const shown = escalations
    .filter(({ attention }) => options.all === true || attention !== null)
    .filter(({ route }) => options.board === undefined || route === options.board);
  if (options.json === true) {
    console.write(`${JSON.stringify(shown, null, 2)}\n`);
    return 0;
  }
  const open = shown.filter(({ attention }) => attention !== null);
  const unanswered = open.filter(({ attention }) => attention === 'open').length;
  console.write(
    shown.length === 0
      ? `As of ${asOf} nothing is escalated.\n`
      : `As of ${asOf}: ${open.length} open, ${unanswered} of them answered for by nobody.\n`,
  );
  for (const each of shown) {
    console.write(fitTerminal(`\n${linesOf(each, workspace).join('\n')}\n`, console, 4));
  }
  return 0;
};

/** A line each: what, how it stands and to whom it goes, what comes next while it is open, and the id. */
const linesOf = (escalation: EscalationOutcome, workspace: Workspace): readonly string[] => {
  const { attention, title, id } = escalation;
  const goes = sayRoute(workspace, escalation);
  const answered = attention === null || attention === 'open' ? '' : `; ${attention}`;
  return [
    title,
    `  ${sayStanding(escalation)}${goes === '' ? '' : `. Goes to: ${goes}`}${answered}`,
    ...(attention === null ? [] : [sayNextMeeting(escalation)])
      .filter((said) => said !== '')
      .map((said) => `  ${said}`),
    `  ${id}`,
  ];
};
