import { bashCompletion } from './bash-completion.ts';
import type { CommandWords } from './words-of-program.ts';

/** zsh runs completions of bash by a part of its own, so that there is one of them to keep right. */
export const zshCompletion = (commands: readonly CommandWords[]): string =>
  `# ragstone: completion for zsh. Load it with: source <(ragstone completion zsh)
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
${bashCompletion(commands).split('\n').slice(1).join('\n')}`;
