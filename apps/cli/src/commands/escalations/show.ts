import { owedFollowUps } from '@ragstone/assurance';
import { sayDecision, sayNextMeeting, sayOwed, sayRoute, sayStanding, sayStep } from '@ragstone/reports';
import type { Console } from '../../console.ts';
import { fitTerminal } from '../../fit-terminal.ts';
import { escalationNamed, openEscalations } from './open-escalations.ts';

export interface ShowOptions {
  readonly asOf?: string;
  readonly json?: true;
}

/** `ragstone escalations show`: one escalation from its beginning, with what was decided about it. */
export const show = async (
  folder: string,
  name: string,
  options: ShowOptions,
  console: Console,
): Promise<0> => {
  const opened = await openEscalations(folder, options.asOf, console);
  const found = escalationNamed(opened, name);
  if (options.json === true) {
    console.write(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const goes = sayRoute(opened.workspace, found);
  const next = found.attention === null ? '' : sayNextMeeting(found);
  console.write(`${found.title}\n${found.id}\n\n`);
  const said = [`As of ${opened.asOf}: ${sayStanding(found)}`, goes === '' ? '' : `Goes to: ${goes}`, next];
  console.write(`${said.filter((each) => each !== '').join('. ')}.\n\n`);
  for (const step of found.history) console.write(fitTerminal(`  ${sayStep(step)}\n`, console, 4));
  const owed = owedFollowUps([found]);
  if (owed.length > 0) console.write('\n');
  for (const each of owed) console.write(fitTerminal(`  ${sayOwed(opened.workspace, each)}.\n`, console, 4));
  if (found.decisions.length > 0) console.write('\n');
  for (const decision of found.decisions) {
    console.write(fitTerminal(`  ${sayDecision(opened.workspace, decision)}\n`, console, 4));
  }
  return 0;
};
